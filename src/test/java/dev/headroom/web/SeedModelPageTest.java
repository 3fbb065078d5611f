package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.device.SeedDevice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure of the page that the project started from is on the page of that model, beside what is right. */
@ApplicationTest
class SeedModelPageTest {
    private static final String PAGE = "/models/liquidai-lfm2-8b-a1b";

    private JsonObject seed;
    private Document page;

    @BeforeEach
    void visit() throws IOException {
        try (var in = SeedModelPageTest.class.getResourceAsStream("/reference/seed-page.json")) {
            seed = new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        page = Site.page(PAGE);
    }

    @Test
    void theInputsAreThoseOfTheSeed() {
        assertThat(page.select(".formulas li").eachText())
                .contains(
                        "weights = 8.34 × 10⁹ parameters × 4.8 bits ÷ 8 = 5.004 GB",
                        "KV cache = 2 × 24 layers × 8 KV heads × 64 head dimension × 2,048 tokens × 2 bytes = 0.101 GB",
                        "overhead = 0.300 GB");
        assertThat(page.select("#specifications + dl dd").eachText()).contains("128,000 tokens", "8 × 64");
    }

    @Test
    void theQuantizationsAreThoseOfTheSeed() {
        Map<String, List<String>> rows = new HashMap<>();
        page.select("section[aria-labelledby=vram] tbody tr")
                .forEach(row -> rows.put(row.child(0).text(), row.children().eachText()));
        Map<String, String> downloads = figures("What is the download size");
        JsonArray quants = seed.getJsonArray("quants");
        assertThat(quants).hasSize(13);
        for (Object each : quants) {
            JsonObject quant = (JsonObject) each;
            List<String> row = rows.get(quant.getString("quant"));
            assertThat(row).as(quant.encode()).isNotNull();
            assertThat(Double.parseDouble(row.get(1))).as(quant.encode()).isEqualTo(quant.getDouble("bits"));
            assertThat(row.get(4)).as(quant.encode()).isEqualTo(quant.getString("vram_gb_shown") + " GB");
            if (quant.getString("download_gb_shown") != null) {
                assertThat(downloads.get(quant.getString("quant")))
                        .startsWith(quant.getString("download_gb_shown") + " GB;");
            }
        }
    }

    @Test
    void theFiguresAtFullContextAreThoseOfTheSeed() {
        JsonObject full = seed.getJsonObject("full_context");
        assertThat(answer("How much VRAM does LFM2 8B A1B need").parent().text())
                .contains("rule of thumb it is 5.4 GB, or 17.1 GB at BF16; the full context adds %s GB (%s GB in total)"
                        .formatted(full.getString("added_gb_shown"), full.getString("total_gb_shown")));
    }

    @Test
    void theSpeedsAreThoseOfTheSeed() {
        Map<String, String> shown = new HashMap<>();
        Matcher fastest = Pattern.compile("(?:rule of thumb it is |tok/s, )(.+?) ([\\d,]+)(?= tok/s)")
                .matcher(answer("How fast is").parent().text());
        while (fastest.find()) {
            Stream.of(fastest.group(1).split(", ")).forEach(name -> shown.put(SeedDevice.key(name), fastest.group(2)));
        }
        page.select("table[data-csv=gpus] tbody tr, table[data-csv=devices] tbody tr")
                .forEach(row -> SeedDevice.each(row.child(0).text())
                        .forEach(name ->
                                shown.put(SeedDevice.key(name), row.child(3).text())));
        Map<String, String> expected = new HashMap<>();
        Stream.of("gpu", "device")
                .forEach(kind -> seed.getJsonArray(kind + 's').stream()
                        .map(JsonObject.class::cast)
                        .forEach(row -> expected.put(
                                SeedDevice.key(row.getString(kind)), "%,d".formatted(row.getInteger("tok_s")))));
        assertThat(expected).hasSize(52);
        assertThat(shown).containsAllEntriesOf(expected);
    }

    /** The page that the project started from says that 2.7 GB exceeds the memory of most Macs. */
    @Test
    void theModelRunsOnEveryMac() {
        assertThat(answer("Can I run LFM2 8B A1B on a Mac").text())
                .startsWith("Yes. At Q4_K_M and 2K of context it needs 5.5 GB, and all 153 Macs");
    }

    @Test
    void thePickerChangesEveryFigure() {
        Document other = Site.page(PAGE + "?quant=Q8_0&context=32768&method=detailed");
        assertThat(other.select(".picker option[selected]").eachText()).containsExactly("Q8_0", "32K", "DETAILED");
        assertThat(other.select("tr.chosen th").eachText()).containsExactly("Q8_0");
        assertThat(other.select("#get-started + dl pre").first().text())
                .isEqualTo("llama-server -hf LiquidAI/LFM2-8B-A1B-GGUF:Q8_0 -c 32768");
        assertThat(other.select(".chart .chosen text").last().text()).isEqualTo("32K");
        assertThat(answer(other, "Can I run LFM2 8B A1B on a Mac").text()).contains("At Q8_0 and 32K of context");
    }

    private Map<String, String> figures(String question) {
        Map<String, String> figures = new HashMap<>();
        answer(question)
                .parent()
                .select("dl > div")
                .forEach(figure ->
                        figures.put(figure.child(0).text(), figure.child(1).text()));
        return figures;
    }

    @Test
    void anEncoderIsSaidToWriteNothing() {
        Document encoder = Site.page("/models/baai-bge-m3");
        assertThat(answer(encoder, "How fast is").parent().text())
                .contains("it has no speed in tokens written per second")
                .doesNotContain("rule of thumb it is NVIDIA");
        assertThat(encoder.select("table[data-csv=gpus] tbody tr").size()).isPositive();
    }

    private Element answer(String question) {
        return answer(page, question);
    }

    private static Element answer(Document page, String question) {
        Elements headings = page.select(".questions h3");
        return headings.stream()
                .filter(heading -> heading.text().startsWith(question))
                .findFirst()
                .orElseThrow()
                .nextElementSibling();
    }
}
