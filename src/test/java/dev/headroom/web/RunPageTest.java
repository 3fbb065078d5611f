package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can I run? */
@ApplicationTest
class RunPageTest {
    private static final String BOARD = "/run?hardware=nvidia-geforce-rtx-4090";
    private static final String CUSTOM = "/run?memory=24&bandwidth=900&like=nvidia";
    private static final int PLACE = 0;
    private static final int NAME = 1;
    private static final int QUANT = 3;
    private static final int MEMORY = 4;
    private static final int SPEED = 6;
    private static final int REASON = 10;

    @Test
    void emptyFormShowsTheChoice() {
        Document page = Site.page("/run");
        assertThat(page.select("main form [name]").eachAttr("name"))
                .containsExactly(
                        "hardware",
                        "memory",
                        "bandwidth",
                        "like",
                        "count",
                        "split",
                        "use",
                        "context",
                        "users",
                        "speed",
                        "quant",
                        "commercial",
                        "superseded",
                        "sort");
        assertThat(page.select("main form label").eachAttr("for"))
                .isEqualTo(page.select("main form [name]").eachAttr("id"));
        assertThat(page.select("main table")).isEmpty();
        assertThat(page.select("#graphql")).isEmpty();
        assertThat(page.select("main li a").eachAttr("href")).contains("/vram/16gb", "/vram/24gb");
    }

    @Test
    void wordsThatMeanSeveralGiveAListThatKeepsTheRest() {
        Document page = Site.page("/run?hardware=rtx+3060&context=32768&speed=10");
        List<String> links = page.select("main .cards a").eachAttr("href");
        assertThat(links)
                .hasSizeGreaterThan(2)
                .allMatch(link -> link.contains("context=32768") && link.contains("speed=10"));
        assertThat(rows(Site.page(links.get(0)))).isNotEmpty();
        assertThat(Site.page("/run?hardware=no+such+board").select("#matches").text())
                .isEqualTo("0 matches");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BOARD,
                BOARD + "&context=32768&speed=40&use=chat",
                BOARD + "&sort=speed&quant=Q8_0",
                BOARD + "&sort=newest&users=4&context=4096",
                BOARD + "&sort=context&count=2&split=tensor",
                BOARD + "&sort=downloads&quant=Q2_K",
                "/run?hardware=nvidia-dgx-spark&use=code"
            })
    void rankingIsWhatItsQueryAnswers(String address) {
        Document page = Site.page(address);
        JsonObject runnable =
                ShownRequest.of(page).data().getJsonObject("hardware").getJsonObject("runnableModels");
        assertThat(page.select("#ranking").text()).startsWith(runnable.getInteger("totalCount") + " model");
        JsonArray nodes = runnable.getJsonArray("nodes");
        List<Element> rows = rows(page);
        assertThat(rows).hasSameSizeAs(nodes).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            JsonObject node = nodes.getJsonObject(i);
            assertThat(cell(rows.get(i), PLACE)).isEqualTo(Integer.toString(i + 1));
            assertThat(cell(rows.get(i), NAME))
                    .isEqualTo(node.getJsonObject("model").getString("name"));
            assertThat(cell(rows.get(i), QUANT))
                    .isEqualTo(node.getJsonObject("quant").getString("name"));
            assertThat(cell(rows.get(i), MEMORY)).isEqualTo(ShownRequest.total(node));
            assertThat(cell(rows.get(i), SPEED)).startsWith(Format.count(node.getInteger("estimatedTokPerSec")));
        }
    }

    @Test
    void typedHardwareIsWhatItsQueryAnswers() {
        Document page = Site.page(CUSTOM + "&context=16384&speed=30");
        JsonObject answers = ShownRequest.of(page).data();
        assertThat(answers).hasSize(10);
        for (int place = 1; place <= 10; place++) {
            JsonObject answer = answers.getJsonObject("place" + place);
            Element row = rows(page).get(place - 1);
            assertThat(cell(row, MEMORY)).isEqualTo(ShownRequest.total(answer));
            assertThat(cell(row, SPEED)).startsWith(answer.getInteger("estimatedTokPerSec") + " ");
            assertThat(answer.getInteger("estimatedTokPerSec")).isGreaterThanOrEqualTo(30);
        }
    }

    @Test
    void withoutLikenessTheSpeedIsUnknownAndMeetsNoDemand() {
        assertThat(rows(Site.page("/run?memory=24&bandwidth=900")))
                .isNotEmpty()
                .allMatch(row -> cell(row, SPEED).equals("unknown"));
        assertThat(rows(Site.page("/run?memory=24&bandwidth=900&speed=1"))).isEmpty();
    }

    @Test
    void everyPlaceHasItsReason() {
        assertThat(rows(Site.page(BOARD + "&speed=60")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, REASON))
                        .matches(".*[BM] parameters\\. (\\w+ needs (at least )?[\\d.]+ GB of 25\\.29 GB|"
                                + "\\w+ fits too, but writes [1-5]?\\d tok/s|"
                                + "No larger (published|standard) format is measurably better than \\w+|"
                                + "The model was released in \\w+)\\."
                                + "( \\w+: (not published|no file known)\\.)?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            memory=x | memory must be a number between 0.1 and 1,000,000, but is "x".
            bandwidth=900 | memory must be given where bandwidth or like is, but is null.
            hardware=nvidia-geforce-rtx-4090&memory=24 | memory must be left out where hardware is given, but is 24.0.
            memory=24&like=foo | like must be one of
            context=0 | context must be a number between 1 and
            count=0 | count must be a number between 1 and 1,024, but is "0".
            users=1.5 | users must be a whole number, but is 1.5.
            speed=-1 | speed must be a number between 1 and
            use=foo | use must be one of chat, reasoning, code, maths, vision, ocr, translation,
            quant=Q9 | quant must be one of
            sort=foo | sort must be one of size, speed, downloads, newest, context, quality,
            split=foo | split must be one of layer, tensor, but is "foo".
            hardware=nvidia-geforce-rtx-4090&page=99 | page must be between 1 and
            """)
    void badRequestNamesTheParameter(String parameters, String message) {
        Response response = Site.get("/run?" + parameters);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".lead").text()).startsWith(message);
    }

    private static List<Element> rows(Document page) {
        return page.select("main tbody tr");
    }

    private static String cell(Element row, int column) {
        return row.child(column).text();
    }
}
