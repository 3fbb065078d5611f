package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on accuracy shows the packaged report, all of it, and hides nothing that falls short. */
@ApplicationTest
class AccuracyPageTest {
    private JsonObject report;
    private Document page;

    @BeforeEach
    void visit() throws IOException {
        try (var in = AccuracyPageTest.class.getResourceAsStream("/estimator/accuracy.json")) {
            report = new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        page = Site.page("/accuracy");
    }

    @Test
    void everyFigureOfTheReportIsShown() {
        report.getJsonArray("sections").stream().map(JsonObject.class::cast).forEach(section -> {
            Element table = page.select("table[data-csv=%s]".formatted(section.getString("id")))
                    .first();
            List<Element> rows = table.select("tbody tr");
            assertThat(rows)
                    .as(section.getString("id"))
                    .hasSize(section.getJsonArray("rows").size());
            IntStream.range(0, rows.size())
                    .forEach(i ->
                            assertRow(rows.get(i), section.getJsonArray("rows").getJsonArray(i)));
        });
    }

    private static void assertRow(Element row, JsonArray expected) {
        assertThat(row.children().eachText().stream()
                        .map(text -> text.equals("–") ? "null" : text.replaceAll("(?<=\\d),(?=\\d{3})", ""))
                        .toList())
                .isEqualTo(expected.stream()
                        .map(String::valueOf)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @Test
    void theHeadlineTellsTheError() {
        JsonArray dense = report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("rows")
                .getJsonArray(0);
        assertThat(page.select(".answer dd").eachText())
                .startsWith(dense.getDouble(5) + " %", dense.getDouble(9) + " %");
        assertThat(page.select(".bars").first().select("dt").eachText())
                .containsExactly("DETAILED", "SIMPLE", "canirun.ai", "llmfit");
        assertThat(page.select(".bars").first().select(".ours dd").last().text())
                .isEqualTo(dense.getDouble(5) + " %");
    }

    @Test
    void plotOfTheHardwareHasADotForEachRow() {
        assertThat(page.select("svg.dots circle title").eachText())
                .hasSameSizeAs(page.select("table[data-csv=decode-by-hardware] tbody tr"));
        assertThat(page.select("#each-summary").text()).contains("Dense models: the mean error of ");
    }

    @Test
    void shortfallsAreTold() {
        List<String> shortfalls =
                page.select("section[aria-labelledby=short] li").eachText();
        assertThat(shortfalls)
                .anyMatch(text -> text.startsWith("Mixtures of experts, Intel: mean error 16.4 %"))
                .anyMatch(text -> text.startsWith("DeepSeek-R1 671B, UD-IQ1_S, weights: 16.0 % off"))
                .noneMatch(text -> text.startsWith("Dense models, NVIDIA:"));
    }
}
