package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.access.SessionCookies;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports by file or text: tried first, made when confirmed. */
@ApplicationTest
@Tag("database")
class ImportPageTest {
    private static final String CSV = """
                                      slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,source
                                      import-a,Import A,ACME,None,consumer,8,100,test
                                      import-b,Import B,ACME,None,consumer,8,100,test
                                      """;
    private static final String JSON = """
            {"slug": "import-a", "name": "Import A", "vendor": "ACME", "architecture": "None", "segment": "consumer", \
            "memory_gb": 8,
             "bandwidth_gb_s": 100, "source": "test"}
            """;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = Browser.with(Browser.token("EDITOR").getString("secret"));
    }

    @Test
    void anImportIsTriedThenMade() {
        Document tried = editor.settled(
                editor.send(editor.page("/admin/import"), Map.of("text", CSV, "kind", "gpus", "format", "csv")));
        assertThat(tried.select("main [role=status]").text()).startsWith("Tried; nothing was written.");
        assertThat(tried.select(".answer dd").eachText()).containsExactly("2", "0", "0");
        assertThat(tried.select("#rows tbody tr").get(0).select("td").eachText())
                .startsWith("2", "import-a", "added")
                .last()
                .asString()
                .contains("memory_gb: 8", "source: test");
        assertThat(GraphQl.data("{ gpu(slug: \"import-a\") { slug } }").getValue("gpu"))
                .isNull();
        try {
            Document made = editor.settled(editor.send(tried, Map.of()));
            assertThat(made.select("main [role=status]").text()).isEqualTo("Imported.");
            assertThat(made.select("form.entry")).isEmpty();
            assertThat(GraphQl.data("{ gpu(slug: \"import-b\") { name } }")
                            .getJsonObject("gpu")
                            .getString("name"))
                    .isEqualTo("Import B");

            Document again = editor.settled(editor.send(tried, Map.of()));
            assertThat(again.select(".answer dd").eachText())
                    .as("a second confirmation")
                    .containsExactly("2", "0", "0");
        } finally {
            List.of("import-a", "import-b").forEach(slug -> Mutations.delete("gpu", slug, false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpus.csv", "gpus.json", "gpus.ndjson"})
    void aFileTellsItsTableAndFormat(String name) {
        Document tried =
                editor.settled(upload(name, (name.endsWith("csv") ? CSV : JSON).getBytes(StandardCharsets.UTF_8)));

        assertThat(tried.select("h1").text()).isEqualTo("Import of gpus");
        assertThat(tried.select(".answer dd").get(0).text()).isEqualTo(name.endsWith("csv") ? "2" : "1");
    }

    @Test
    void changesAreShownRowByRow() {
        Document tried = editor.settled(editor.send(
                editor.page("/admin/import"),
                Map.of(
                        "text",
                        "slug,tdp_w\nnvidia-geforce-rtx-4090,460\nnvidia-geforce-rtx-4080,320\n",
                        "kind",
                        "gpus",
                        "format",
                        "csv")));
        assertThat(tried.select("#rows tbody tr").eachText())
                .containsExactly(
                        "2 nvidia-geforce-rtx-4090 changed tdp_w: 450 → 460", "3 nvidia-geforce-rtx-4080 as it is");
    }

    @Test
    void faultsAreListedWithTheirPlaces() {
        Document tried = editor.settled(editor.send(
                editor.page("/admin/import"),
                Map.of(
                        "text",
                        "slug,memory_gb\nnvidia-geforce-rtx-4090,many\nno-such-gpu,5\n",
                        "kind",
                        "gpus",
                        "format",
                        "csv")));

        assertThat(tried.select(".refusal").text())
                .isEqualTo("Nothing was written: 2 faults. Correct them and import again.");
        assertThat(tried.select("tbody tr").get(0).select("td").eachText())
                .containsExactly("2", "2", "memory_gb", "memory_gb is \"many\", not a number");
        assertThat(tried.select("form.entry")).as("nothing to confirm").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | gpus | csv | Choose a file or enter rows.
            slug | ''   | csv | Choose the table; the file's name does not tell it.
            slug | cats | csv | Choose the table; the file's name does not tell it.
            slug | gpus | ''  | Choose the format; the file's name does not tell it.
            """)
    void whatIsMissingIsToldBesideIt(String text, String kind, String format, String error) {
        Response response =
                editor.send(editor.page("/admin/import"), Map.of("text", text, "kind", kind, "format", format));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".error").text()).isEqualTo(error);
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWithTheirCure() {
        Response response = upload("gpus.csv", "slug,name\nx,Größe\n".getBytes(Charset.forName("windows-1252")));

        assertThat(Jsoup.parse(response.asString()).select(".error").text())
                .isEqualTo("The file is not UTF-8: save it again, in Excel as \"CSV UTF-8 (Comma delimited)\".");
    }

    @Test
    void longTextIsTaken() {
        Document tried = editor.settled(editor.send(
                editor.page("/admin/import"),
                Map.of("text", CSV + " ".repeat(200_000), "kind", "gpus", "format", "csv")));
        assertThat(tried.select(".refusal, .answer")).isNotEmpty();
    }

    @Test
    void anImportIsItsOwnersOnly() {
        Response response =
                editor.send(editor.page("/admin/import"), Map.of("text", CSV, "kind", "gpus", "format", "csv"));
        String page = response.header("Location").replaceFirst("^https?://[^/]+", "");

        assertThat(Browser.admin().get(page).statusCode()).isEqualTo(404);
        assertThat(editor.get("/admin/import/" + SessionCookies.NAME).statusCode())
                .isEqualTo(404);
    }

    private Response upload(String name, byte[] content) {
        RequestSpecification request = editor.request().multiPart("form", editor.formToken());
        return request.multiPart("file", name, content).post("/admin/import");
    }
}
