package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the size of a model's projector is unknown, pages say "at least" before the memory that it needs in all. */
@ApplicationTest
class LowerBoundTest {
    private static final String MULTIMODAL = "zai-org-glm-4.1v-9b-thinking";
    private static final String TEXT_ONLY = "qwen-qwen3-8b";
    private static final String TOTAL = "at least [\\d.]+ GB";

    @ParameterizedTest
    @CsvSource({MULTIMODAL + ", DETAILED, true", MULTIMODAL + ", SIMPLE, false", TEXT_ONLY + ", DETAILED, false"})
    void theAnswerTellsALowerBound(String model, String method, boolean lowerBound) {
        JsonObject answer = GraphQl.data("""
                { compatibility(model: "%s", quant: "Q4_K_M", hardware: "nvidia-geforce-rtx-4090", method: %s) {
                    memory { totalGb totalIsLowerBound } explanation { term formula value } } }
                """.formatted(model, method)).getJsonObject("compatibility");
        assertThat(answer.getJsonObject("memory").getDouble("totalGb")).isPositive();
        assertThat(answer.getJsonObject("memory").getBoolean("totalIsLowerBound"))
                .isEqualTo(lowerBound);
        String sum = method.equals("SIMPLE") ? "required memory" : "total memory";
        assertThat(formula(answer.getJsonArray("explanation"), sum))
                .startsWith(lowerBound ? "at least the sum" : "sum");
    }

    private static String formula(JsonArray terms, String name) {
        return terms.stream()
                .map(JsonObject.class::cast)
                .filter(term -> term.getString("term").equals(name))
                .map(term -> term.getString("formula"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachTotalOfAModelsPageIsALowerBound() {
        Document page = Site.page("/models/%s?method=detailed".formatted(MULTIMODAL));
        assertThat(page.select("dl.answer dt:matches(VRAM|total) + dd").eachText())
                .hasSize(2)
                .allSatisfy(total -> assertThat(total).matches(TOTAL));
        assertThat(page.select("table[data-csv=quants] tbody td:matches(GB$):nth-child(3)")
                        .eachText())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total).matches(TOTAL));
        assertThat(page.select("table[data-csv=memory] tbody td:last-child").eachText())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total).matches(TOTAL));
        assertThat(page.select("svg.chart text[dy]").eachText())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total).matches("≥ [\\d.]+ GB"));
        assertThat(page.select("#growth + p").text()).containsPattern("from " + TOTAL + " .* to " + TOTAL);
        assertThat(sentences(page)).containsPattern("needs " + TOTAL + ", or " + TOTAL + " at BF16");
        assertThat(sentences(page)).containsPattern("Mac\\? (Yes|No)\\. .* it needs " + TOTAL);
        assertMethods(page);
    }

    private static String sentences(Document page) {
        return page.select("section[aria-labelledby=questions]").text();
    }

    /** The rule of thumb counts all parameters of the model, those of a projector among them. */
    private static void assertMethods(Document page) {
        List<String> total = page.select("table[data-csv=methods] tr:has(th:matches(^Total$)) td")
                .eachText();
        assertThat(total.get(0)).matches("[\\d.]+ GB");
        assertThat(total.get(1)).matches(TOTAL);
        assertThat(page.select("table[data-csv=methods] tr:has(th:matches(^Projector$)) td")
                        .eachText())
                .startsWith("not counted", "unknown");
    }

    @Test
    void theCalculatorSaysThatATotalIsALowerBound() {
        Document page = Site.page("/calculator?model=%s&quant=Q4_K_M&contextLength=8192".formatted(MULTIMODAL));
        assertMethods(page);
        assertThat(page.select("meta[name=description]").attr("content"))
                .containsPattern("SIMPLE, " + TOTAL + " by method DETAILED");
    }

    @Test
    void aComparisonSaysWhichTotalsAreLowerBounds() {
        Document page = Site.page("/compare?a=%s&b=%s&method=detailed".formatted(TEXT_ONLY, MULTIMODAL));
        assertThat(page.select("table[data-csv=memory] tbody td:eq(1)").eachText())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total).matches("[\\d.]+ GB|–|unknown"));
        assertThat(page.select("table[data-csv=memory] tbody td:eq(2)").eachText())
                .anySatisfy(total -> assertThat(total).matches(TOTAL))
                .allSatisfy(total -> assertThat(total).matches(TOTAL + "|–|unknown"));
    }

    @Test
    void aRankingSaysWhichTotalsAreLowerBounds() {
        Document page = Site.page("/run?hardware=nvidia-geforce-rtx-3060-12gb&use=vision&sort=downloads");
        List<String> multimodal = page.select("table[data-csv=ranking] tr:has(a[href*=%s]) td".formatted(MULTIMODAL))
                .eachText();
        assertThat(multimodal).anySatisfy(cell -> assertThat(cell).matches(TOTAL));
        assertThat(multimodal)
                .anySatisfy(cell -> assertThat(cell)
                        .containsPattern("needs " + TOTAL + " of |fits too|most bits|measurably better"));
    }

    @Test
    void theModelsOfAMemorySizeSayWhichTotalsAreLowerBounds() {
        assertThat(Site.page("/vram/24gb?method=detailed&q=glm-4.1v-9b")
                        .select("table.best tbody tr:has(a[href*=%s]) small".formatted(MULTIMODAL))
                        .eachText())
                .anySatisfy(note -> assertThat(note).matches(TOTAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models/" + TEXT_ONLY + "?method=detailed",
                "/models/" + MULTIMODAL + "?method=simple",
                "/calculator?model=" + TEXT_ONLY + "&quant=Q4_K_M",
                "/compare?a=" + TEXT_ONLY + "&b=liquidai-lfm2-8b-a1b"
            })
    void aTotalThatLeavesNothingOutIsNoLowerBound(String address) {
        Document page = Site.page(address);
        // A model's page has both methods side by side.
        page.select("table[data-csv=methods]").remove();
        assertThat(page.text()).doesNotContainPattern(TOTAL).doesNotContain("≥");
    }
}
