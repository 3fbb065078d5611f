package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A GPU's own memory need not hold what stays on the host; a memory that both share has to. Pages tell which is meant.
 */
@ApplicationTest
class KindsOfMemoryTest {
    /** 2.8 GB of it are embeddings of single layers, which stay on the host. */
    private static final String MODEL = "google-gemma-4-e4b-it";

    private static final String NEEDS = """
            { model(slug: "%s") { quant(name: "%s") { requiredVram
                mac: compatibility(hardware: "mac-studio-m4-max-64-gb") { requiredVram }
                gpu: compatibility(hardware: "nvidia-geforce-rtx-4090") { requiredVram }
            } } }""";

    @ParameterizedTest
    @CsvSource({
        MODEL + ", Q8_0",
        "google-gemma-3-27b-it, Q4_K_M",
        "qwen-qwen3-8b, Q4_K_M",
        "liquidai-lfm2-8b-a1b, Q4_K_M",
        "meta-llama-llama-3.1-8b-instruct, Q8_0"
    })
    void whatAMacNeedsIsSaidOfMacs(String model, String quant) {
        JsonObject needs = needs(model, quant);
        Document page = Site.page("/models/%s?quant=%s".formatted(model, quant));
        String onMac = figure(needs.getJsonObject("mac"));
        assertThat(answer(page, "on a Mac")).contains("it needs " + onMac);
        String onGpu = figure(needs.getJsonObject("gpu"));
        if (onMac.equals(onGpu)) {
            assertThat(answer(page, "locally")).contains("it needs %s: ".formatted(onGpu));
        } else {
            assertThat(answer(page, "locally"))
                    .contains("it needs %s of a GPU's own memory, or ".formatted(onGpu))
                    .contains("%s of one that processor and graphics share: ".formatted(onMac));
            assertThat(answer(page, "How much VRAM"))
                    .contains("Shared memory, as a Mac's, has to hold ")
                    .contains(onMac);
            assertThat(page.select("meta[name=description]").attr("content")).contains(onMac);
            assertThat(page.select("dl.answer dt:contains(Mac) + dd").text()).endsWith(onMac);
        }
    }

    @Test
    void theTwoNeedsOfAModelWithEmbeddingsOfLayersDiffer() {
        JsonObject needs = needs(MODEL, "Q8_0");
        assertThat(needs.getJsonObject("mac").getDouble("requiredVram"))
                .isGreaterThan(needs.getDouble("requiredVram") + 2.5);
        assertThat(needs.getJsonObject("gpu").getDouble("requiredVram")).isEqualTo(needs.getDouble("requiredVram"));
    }

    @Test
    void theTermsOfAModelsPageAddUpToItsVram() {
        Document page = Site.page("/models/%s?quant=Q8_0".formatted(MODEL));
        assertThat(shown(page, "Total") - shown(page, MethodTable.HOST_WEIGHTS))
                .isCloseTo(shown(page, "VRAM"), about());
        assertThat(shown(page, "VRAM")).isCloseTo(needs(MODEL, "Q8_0").getDouble("requiredVram"), oneDecimal());
    }

    @ParameterizedTest
    @CsvSource({
        "hardware=nvidia-geforce-rtx-3060-12gb, Weights that stay on the host",
        "hardware=nvidia-geforce-rtx-4090, Weights that stay on the host",
        "hardware=mac-studio-m4-max-64-gb, Weights that stay on the host",
        "cpuOnly=true&memoryGb=32&bandwidthGbPerSec=80, Not needed without a GPU's driver"
    })
    void theTermsOfTheCalculatorAddUpToItsVerdict(String hardware, String elsewhere) {
        Document page = Site.page("/calculator?model=%s&quant=Q8_0&contextLength=8192&%s".formatted(MODEL, hardware));
        JsonObject answer = ShownRequest.of(page).data().getJsonObject("detailed");
        double needed = shown(page, "Needed of this memory");
        assertThat(shown(page, "Total") - shown(page, elsewhere)).isCloseTo(needed, about());
        assertThat(needed).isCloseTo(answer.getDouble("requiredVram"), oneDecimal());
        assertThat(needed <= shown(page, "Usable of this memory"))
                .isEqualTo(List.of("RUNS_GREAT", "RUNS_WELL", "DECENT", "TIGHT_FIT")
                        .contains(answer.getString("fit")));
    }

    private static Offset<Double> about() {
        return within(0.0021);
    }

    private static Offset<Double> oneDecimal() {
        return within(0.051);
    }

    private static double shown(Document page, String term) {
        return Double.parseDouble(page.select("table[data-csv=methods] tbody tr").stream()
                .filter(row -> row.child(0).text().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + term))
                .child(2)
                .text()
                .replaceAll("[^\\d.]", ""));
    }

    private static String figure(JsonObject answer) {
        return answer.getDouble("requiredVram") + " GB";
    }

    private static JsonObject needs(String model, String quant) {
        return GraphQl.data(NEEDS.formatted(model, quant))
                .getJsonObject("model")
                .getJsonObject("quant");
    }

    private static String answer(Document page, String question) {
        return page.select(".questions h3:contains(%s) + p".formatted(question)).text();
    }
}
