package dev.headroom.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are added, changed and deleted by forms. */
@ApplicationTest
@Tag("database")
class RowFormTest {
    private static final Map<String, String> GPU = Map.of(
            "name",
            "Form GPU",
            "vendor",
            "ACME",
            "architecture",
            "Form",
            "segment",
            "LAPTOP",
            "memoryGb",
            "8",
            "bandwidthGbPerSec",
            "100",
            "tdpWatts",
            "90",
            "source",
            "acme.example");
    private static final String FORM = "/admin/rows/gpus/change/form-gpu";

    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.admin();
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", "form-gpu", true);
    }

    @Test
    void anAddedRowIsSeenAtOnce() {
        Document page = add();

        assertThat(page.select("main [role=status]").text()).startsWith("Added.");
        assertThat(page.select("h1").text()).isEqualTo("Form GPU");
        assertThat(page.select(".sources li").eachText()).containsExactly("acme.example");
        assertThat(given().get("/gpus?q=form").asString()).contains("Form GPU");
        assertThat(admin.page("/admin/rows/gpus?q=form+gpu").select("tbody tr")).hasSize(1);
    }

    @Test
    void editorsMayAddRowsToo() {
        Browser editor = Browser.with(Browser.token("EDITOR").getString("secret"));
        assertThat(editor.follow(editor.send(editor.page("/admin/rows/gpus/add"), GPU))
                        .select("h1")
                        .text())
                .isEqualTo("Form GPU");
    }

    @Test
    void errorsStandBesideTheFields() {
        Response response = admin.send(
                admin.page("/admin/rows/gpus/add"), Map.of("name", "Form GPU", "memoryGb", "0.1", "segment", "PHONE"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(error(response, "segment"))
                .isEqualTo("segment must be one of CONSUMER, WORKSTATION, DATACENTER, LAPTOP, but is \"PHONE\"");

        Document refused = Jsoup.parse(response.asString());
        response = admin.send(refused, Map.of("segment", "LAPTOP"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(error(response, "memoryGb")).isEqualTo("memoryGb must be between 0.5 and 100000, but is 0.1");
        assertThat(error(response, "vendor")).isEqualTo("vendor is required");
        assertThat(error(response, "source")).isEqualTo("source is required");
        assertThat(error(response, "name")).isEmpty();
        Document again = Jsoup.parse(response.asString());
        assertThat(again.select("[name=name]").attr("value")).isEqualTo("Form GPU");
        assertThat(again.select("[name=memoryGb]").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.select(".refusal").text()).isEqualTo("Nothing was written: 5 fields need another value.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            memoryGb     | 1e400       | memoryGb must be a number, but is "1e400"
            memoryGb     | twenty      | memoryGb must be a number, but is "twenty"
            tdpWatts     | 1.5         | tdpWatts must be a whole number, but is "1.5"
            vendor       | ''          | vendor cannot be made unknown
            releaseDate  | soon        | releaseDate must be a date such as 2025, 2025-10 or 2025-10-07, not more than \
            two years ahead
            """)
    void whatCannotBeMeantIsTold(String field, String text, String message) {
        Response response = admin.send(add(), Map.of(field, text, "source", "acme.example"));

        assertThat(error(response, field)).isEqualTo(message);
        assertThat(fact("version")).isEqualTo(0);
    }

    @Test
    void anEmptiedFactIsUnknownAgain() {
        Document page = admin.follow(admin.send(add(), Map.of("tdpWatts", "", "memoryGb", "9", "source", "errata")));

        assertThat(page.select("main [role=status]").text()).isEqualTo("Changed.");
        assertThat(fact("tdpWatts")).isNull();
        assertThat(fact("memoryGb")).isEqualTo(9.0);
        assertThat(page.select(".sources li").eachText()).containsExactly("acme.example", "errata");
    }

    @Test
    void aConflictTellsBothValues() {
        Document page = add();
        Mutations.update(
                "gpu",
                "form-gpu",
                "slug",
                new JsonObject().put("memoryGb", 16).put("vendor", "Other").put("source", "other"),
                0);

        Response response = admin.send(page, Map.of("memoryGb", "12", "source", "mine"));

        assertThat(response.statusCode()).isEqualTo(409);
        Document conflict = Jsoup.parse(response.asString());
        assertThat(conflict.select(".refusal").text()).contains("made on version 0, and it is at version 1 now");
        assertThat(conflict.select("#h-memoryGb .note").text())
                .isEqualTo("The catalog has \"16\" now; you entered \"12\" on \"8\".");
        assertThat(conflict.select("#h-vendor .note").text()).isEqualTo("Now \"Other\", before \"ACME\".");
        assertThat(conflict.select("[name=memoryGb]").attr("value")).isEqualTo("12");
        assertThat(conflict.select("[name=vendor]").attr("value")).isEqualTo("Other");
        assertThat(fact("memoryGb")).isEqualTo(16.0);

        admin.follow(admin.send(conflict, Map.of()));
        assertThat(fact("memoryGb")).isEqualTo(12.0);
        assertThat(fact("vendor")).isEqualTo("Other");
    }

    @Test
    void aDeletedRowIsGone() {
        add();
        Document page = admin.follow(admin.send(admin.page("/admin/rows/gpus/delete/form-gpu"), Map.of()));

        assertThat(page.select("main [role=status]").text()).startsWith("Deleted.");
        assertThat(admin.get(FORM).statusCode()).isEqualTo(404);
        assertThat(given().get("/gpus/form-gpu").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWouldGoWithItIsToldFirst() {
        add();
        Mutations.payload(
                "benchmarkAdd",
                "mutation { benchmarkAdd(input: {gpu: \"form-gpu\", backend: \"CUDA\", model: \"m\", quant: \"Q4_0\", "
                        + "mixtureOfExperts: false, test: \"tg128\", depthTokens: 0, tokPerSec: 10, source: "
                        + "\"acme.example\"}) { userErrors { message } } }",
                Map.of());
        Document question = admin.page("/admin/rows/gpus/delete/form-gpu");
        assertThat(question.select("label[for=cascade]").text())
                .startsWith("Delete what refers to it too: 1 benchmark.");

        Response refused = admin.send(question, Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select(".refusal").text()).contains("1 benchmarks");

        admin.follow(admin.send(question, Map.of("cascade", "true")));
        assertThat(given().get("/gpus/form-gpu").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenNameIsTold() {
        Document blank = admin.page("/admin/rows/gpus/add");
        add();
        assertThat(error(admin.send(blank, GPU), "name"))
                .isEqualTo("name gives the slug \"form-gpu\", which another row has");
    }

    private Document add() {
        return admin.follow(admin.send(admin.page("/admin/rows/gpus/add"), GPU));
    }

    private static Object fact(String field) {
        return GraphQl.data("{ gpu(slug: \"form-gpu\") { %s } }".formatted(field))
                .getJsonObject("gpu")
                .getValue(field);
    }

    private static String error(Response response, String field) {
        return Jsoup.parse(response.asString())
                .select("#h-" + field + " .error")
                .text();
    }
}
