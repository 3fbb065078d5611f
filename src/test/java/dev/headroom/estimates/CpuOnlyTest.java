package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.BadInputException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A machine without a GPU: an AM5 desktop of two channels of DDR5-5600, 89.6 GB/s, and 64 GB of it. */
@ApplicationTest
class CpuOnlyTest {
    private static final double BANDWIDTH = 89.6;
    private static final double LAYERS_SHARE = 0.65;
    private static final double CACHE_SHARE = 0.14;
    private static final String QUERY = """
            { estimate(input: {model: "%s", quant: "%s", contextLength: 4096, cpuOnly: true, memoryGb: 64, \
            bandwidthGbPerSec: 89.6}) {
                fit requiredVram maxContext memory { totalGb runtimeGb kvCacheGb }
                speed { tokPerSec low high basis samples prefillTokPerSec }
                explanation { term value }
            } }""";

    @Inject
    CatalogStore store;

    @Test
    void aDenseModelIsReadAtTheShareOfLayers() {
        JsonObject answer = answer("qwen-qwen3-8b", "Q4_K_M");
        double readGb = term(answer, "weights read per token");
        double cacheGb = term(answer, "cache read per token");
        JsonObject speed = answer.getJsonObject("speed");
        assertThat(speed.getDouble("tokPerSec"))
                .isCloseTo(BANDWIDTH / (readGb / LAYERS_SHARE + cacheGb / CACHE_SHARE), withinPercentage(1))
                .isBetween(7.0, 11.0);
        assertThat(speed.getDouble("low")).isLessThan(speed.getDouble("tokPerSec"));
        assertThat(speed.getDouble("high")).isGreaterThan(speed.getDouble("tokPerSec"));
        assertThat(speed.getString("basis")).isEqualTo("MODELLED");
        assertThat(speed.getInteger("samples")).isZero();
    }

    @Test
    void howFastPromptsAreReadIsNotKnown() {
        assertThat(answer("qwen-qwen3-8b", "Q4_K_M").getJsonObject("speed").getDouble("prefillTokPerSec"))
                .isNull();
    }

    /** Few and scattered reads, but of a tenth of the weights. */
    @Test
    void expertsAreReadSlowerAndAreFewer() {
        JsonObject mixture = answer("qwen-qwen3-30b-a3b", "Q4_K_M");
        JsonObject dense = answer("qwen-qwen3-32b", "Q4_K_M");
        double readGb = term(mixture, "weights read per token");
        double tokPerSec = mixture.getJsonObject("speed").getDouble("tokPerSec");
        assertThat(tokPerSec).isLessThan(BANDWIDTH * LAYERS_SHARE / readGb);
        assertThat(tokPerSec).isGreaterThan(4 * dense.getJsonObject("speed").getDouble("tokPerSec"));
    }

    @Test
    void allOfTheModelIsInTheSystemsMemory() {
        JsonObject answer = answer("qwen-qwen3-8b", "Q4_K_M");
        JsonObject memory = answer.getJsonObject("memory");
        assertThat(answer.getDouble("requiredVram"))
                .isCloseTo(memory.getDouble("totalGb") - memory.getDouble("runtimeGb"), within(0.051));
        assertThat(answer.getString("fit")).isEqualTo("RUNS_GREAT");
        assertThat(answer("qwen-qwen3-235b-a22b", "Q4_K_M").getString("fit")).isEqualTo("TOO_HEAVY");
        assertThat(answer("qwen-qwen3-235b-a22b", "Q4_K_M").getJsonObject("speed"))
                .isNull();
    }

    @Test
    void whatBelongsToAGpuIsRefusedByName() {
        refuses("input.hardware", input -> input.hardware = "nvidia-geforce-rtx-4090", null);
        refuses("input.acceleratorClass", input -> input.acceleratorClass = "nvidia", null);
        refuses("input.efficiency", input -> input.efficiency = 0.5, null);
        var options = new EstimateOptions();
        options.gpuCount = 2;
        refuses("options.gpuCount", input -> input.cpuOnly = true, options);
        var other = new OtherGpu();
        other.gpu = "nvidia-geforce-rtx-4090";
        options.gpuCount = null;
        options.otherGpus = List.of(other);
        refuses("options.otherGpus", input -> input.cpuOnly = true, options);
    }

    private void refuses(String field, Consumer<EstimateInput> change, @Nullable EstimateOptions options) {
        var input = new EstimateInput();
        input.model = "qwen-qwen3-8b";
        input.quant = "Q4_K_M";
        input.cpuOnly = true;
        change.accept(input);
        assertThatThrownBy(() -> Estimate.of(store.current(), input, null, options))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(field)
                .hasMessageContaining("left out where input.cpuOnly is true");
    }

    private static JsonObject answer(String model, String quant) {
        return data(QUERY.formatted(model, quant)).getJsonObject("estimate");
    }

    private static double term(JsonObject answer, String name) {
        return answer.getJsonArray("explanation").stream()
                .map(JsonObject.class::cast)
                .filter(term -> term.getString("term").equals(name))
                .findFirst()
                .orElseThrow()
                .getDouble("value");
    }
}
