package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hardware or models side by side, with the figures that GraphQL answers. */
@ApplicationTest
class ComparePageTest {
    private static final String HARDWARE =
            "/compare?a=nvidia-geforce-rtx-4090&b=nvidia-geforce-rtx-5090&c=nvidia-dgx-spark";
    private static final String MODELS = "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b";

    @Test
    void factsOfHardwareAreShownWithTheirDifferences() {
        Document page = Site.page(HARDWARE);
        assertThat(cells(page, "facts", "Memory")).containsExactly("24 GB", "32 GB +33 %", "128 GB 5.3 ×");
        assertThat(cells(page, "facts", "Memory bandwidth"))
                .containsExactly("1,008 GB/s", "1,792 GB/s +78 %", "273 GB/s 0.27 ×");
        assertThat(cells(page, "facts", "Thermal design power").get(2)).isEqualTo("unknown");
        assertThat(page.select("tr.same th").eachText()).contains("Vendor").doesNotContain("Memory");
    }

    @Test
    void speedsOfHardwareAreThoseOfGraphQl() {
        Element cell = Site.page(HARDWARE)
                .select("table[data-group=32K] tr:has(th:contains(Qwen3 8B)) td")
                .first();
        String quant = cell.ownText().strip();
        JsonObject row = GraphQl.data("""
                { compatibility(model: "qwen-qwen3-8b", hardware: "nvidia-geforce-rtx-4090", quant: "%s", \
                contextLength: 32768, method: DETAILED) {
                    fitsWithContext estimatedTokPerSec speed { low high } } }
                """.formatted(quant)).getJsonObject("compatibility");
        assertThat(row.getBoolean("fitsWithContext")).isTrue();
        assertThat(cell.select("small").text())
                .isEqualTo("%d tok/s (%.0f–%.0f)"
                        .formatted(
                                row.getInteger("estimatedTokPerSec"),
                                row.getJsonObject("speed").getDouble("low"),
                                row.getJsonObject("speed").getDouble("high")));
    }

    @Test
    void memoryOfModelsIsThatOfGraphQl() {
        List<String> shown = Site.page(MODELS)
                .select("table[data-csv=memory][data-group=8K] tr:has(th:contains(Q5_K_M)) td")
                .eachText();
        JsonObject answer = GraphQl.data("""
                { a: model(slug: "qwen-qwen3-8b") { quant(name: "Q5_K_M") { requiredVram(contextLength: 8192, method: \
                DETAILED) } }
                  b: model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q5_K_M") { requiredVram(contextLength: 8192, \
                method: DETAILED) } } }
                """);
        assertThat(shown).containsExactly(vram(answer, "a"), vram(answer, "b"));
    }

    private static String vram(JsonObject answer, String alias) {
        return answer.getJsonObject(alias).getJsonObject("quant").getDouble("requiredVram") + " GB";
    }

    @Test
    void speedsOfModelsAreOnTypicalHardware() {
        Document page = Site.page(MODELS + "&method=simple");
        Element row = page.select("table[data-csv=speed] tbody tr").last();
        String hardware = row.select("a").attr("href").replaceAll(".*/", "");
        assertThat(row.child(1).text())
                .isEqualTo(GraphQl.data("""
                { model(slug: "qwen-qwen3-8b") { quant(name: "Q4_K_M") { estimatedTokPerSec(hardware: "%s", \
                contextLength: 8192, method: SIMPLE) } } }
                """.formatted(hardware))
                        .getJsonObject("model")
                        .getJsonObject("quant")
                        .getInteger("estimatedTokPerSec")
                        .toString());
    }

    @Test
    void namesAreTakenAndSlugsAreCanonical() {
        Document page = Site.page("/compare?a=NVIDIA+GeForce+RTX+4090&b=nvidia+dgx+spark");
        assertThat(URI.create(page.select("link[rel=canonical]").attr("href")).getQuery())
                .isEqualTo("a=nvidia-geforce-rtx-4090&b=nvidia-dgx-spark");
    }

    @Test
    void theFormOffersEverything() {
        Document page = Site.page("/compare?a=nvidia-dgx-spark");
        assertThat(page.select("#hardware-names option").eachText())
                .contains("NVIDIA GeForce RTX 4090", "NVIDIA DGX Spark");
        assertThat(page.select("#models-names option").eachText()).contains("LFM2 8B A1B");
        assertThat(page.select("input[name=a]").eachAttr("value")).containsExactly("NVIDIA DGX Spark", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /compare?a=qwen-qwen3-8b&b=nvidia-dgx-spark | b must be of the same kind as a: GPUs and devices are \
            compared with each other, models with models, but is "nvidia-dgx-spark".
            /compare?a=qwen-qwen3-8b&b=Qwen3+8B | b must be another one than those before it, but is "Qwen3 8B".
            """)
    void whatCannotBeComparedIsRefused(String address, String message) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".lead").text()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?a=rtx+409&b=nvidia-dgx-spark, /compare?a=nvidia-geforce-rtx-4090&b=nvidia-dgx-spark",
        "/compare?a=nvidia-dgx-spark&b=nvidia-gefroce-rtx-5090, /compare?a=nvidia-dgx-spark&b=nvidia-geforce-rtx-5090"
    })
    void unknownSlugSuggestsTheClosest(String address, String closest) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(response.asString()).select("main li a").eachAttr("href"))
                .contains(closest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/gpus/nvidia-geforce-rtx-4090", "/devices/nvidia-dgx-spark", "/models/liquidai-lfm2-8b-a1b"})
    void pagesLeadToComparisons(String address) {
        List<String> links =
                Site.page(address).select("main a[href^=/compare?]").eachAttr("href");
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Site.page(link).select("table[data-csv=facts]"))
                        .hasSize(1));
    }

    private static List<String> cells(Document page, String table, String head) {
        return page.select("table[data-csv=%s] tbody tr".formatted(table)).stream()
                .filter(row -> row.child(0).text().equals(head))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }
}
