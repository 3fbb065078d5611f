package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.gpu.Gpu;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The solvers against the estimator that they search with. */
@ApplicationTest
class SolverTest {
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final int CONTEXT = 8192;

    @Inject
    CatalogStore store;

    @Test
    void theLongestContextFitsAndOneCellMoreDoesNot() {
        HardwareShape gpu = hardware("nvidia-geforce-rtx-3060-12gb");
        QuantizedModel model = model("qwen-qwen3-8b", "Q8_0");
        int most = (int) DETAILED.maxContext(model, gpu, RunOptions.DEFAULT, Estimator.MAX_CONTEXT_TOKENS)
                .value();
        assertThat(requiredGb(model, most, RunOptions.DEFAULT)).isLessThanOrEqualTo(usableGb(gpu));
        assertThat(requiredGb(model, most + 1, RunOptions.DEFAULT)).isGreaterThan(usableGb(gpu));
    }

    @Test
    void theMostParallelUsersFitAndOneMoreDoesNot() {
        int users = data("""
                { model(slug: "qwen-qwen3-8b") { quant(name: "Q4_K_M") {
                    maxParallelUsers(hardware: "nvidia-geforce-rtx-4090", contextLength: 8192)
                  } } }""").getJsonObject("model").getJsonObject("quant").getInteger("maxParallelUsers");
        QuantizedModel model = model("qwen-qwen3-8b", "Q4_K_M");
        double usableGb = usableGb(hardware("nvidia-geforce-rtx-4090"));
        assertThat(users).isGreaterThan(1);
        assertThat(requiredGb(model, CONTEXT, RunOptions.DEFAULT.withParallel(users)))
                .isLessThanOrEqualTo(usableGb);
        assertThat(requiredGb(model, CONTEXT, RunOptions.DEFAULT.withParallel(users + 1)))
                .isGreaterThan(usableGb);
    }

    @Test
    void theOffloadPlanMovesExpertsFirstAndExactlyWhatFindsNoRoom() {
        JsonObject plan =
                data("""
                { model(slug: "qwen-qwen3-30b-a3b") { quant(name: "Q4_K_M") {
                    offloadPlan(hardware: "nvidia-geforce-rtx-3060-12gb", contextLength: 8192,
                                options: {systemMemoryGb: 64, systemBandwidthGbPerSec: 80}) {
                      runs deviceWeightsGb systemWeightsGb systemExpertsGb speed { tokPerSec }
                    } } } }""").getJsonObject("model").getJsonObject("quant").getJsonObject("offloadPlan");
        QuantizedModel model = model("qwen-qwen3-30b-a3b", "Q4_K_M");
        double overflowGb =
                requiredGb(model, CONTEXT, RunOptions.DEFAULT) - usableGb(hardware("nvidia-geforce-rtx-3060-12gb"));
        assertThat(plan.getBoolean("runs")).isTrue();
        assertThat(plan.getDouble("systemWeightsGb"))
                .isEqualTo(plan.getDouble("systemExpertsGb"))
                .isBetween(overflowGb - 0.001, overflowGb + 0.001);
        assertThat(plan.getJsonObject("speed").getDouble("tokPerSec")).isBetween(20.0, 167.0);
    }

    /** 3 GB take too little of it, and 64 GB what finds no room. */
    @ParameterizedTest
    @CsvSource({"3, TOO_HEAVY", "64, BARELY_RUNS"})
    void aModelThatBarelyRunsHasASpeed(int systemMemoryGb, String fit) {
        JsonObject answer = data("""
                { model(slug: "qwen-qwen3-30b-a3b") { quant(name: "Q4_K_M") {
                    compatibility(hardware: "nvidia-geforce-rtx-3060-12gb", contextLength: 8192, method: DETAILED,
                                  options: {systemMemoryGb: %d, systemBandwidthGbPerSec: 80}) {
                      fit speed { tokPerSec basis }
                    } } } }""".formatted(systemMemoryGb))
                .getJsonObject("model")
                .getJsonObject("quant")
                .getJsonObject("compatibility");
        assertThat(answer.getString("fit")).isEqualTo(fit);
        assertThat(answer.getJsonObject("speed") != null).isEqualTo(fit.equals("BARELY_RUNS"));
    }

    /** More than twice the card, a cache larger than the card, and more than system memory takes. */
    @ParameterizedTest
    @CsvSource({
        "qwen-qwen3-30b-a3b-instruct-2507, nvidia-geforce-rtx-2080, 4096, 64, BARELY_RUNS",
        "allenai-olmo-2-1124-13b-instruct, nvidia-geforce-rtx-4090, 32768, 128, BARELY_RUNS",
        "allenai-olmo-2-1124-13b-instruct, nvidia-geforce-rtx-4090, 32768, 8, TOO_HEAVY",
    })
    void theDefaultTierSpeedAndPlanAgree(String model, String hardware, int context, int systemMemoryGb, String fit) {
        String arguments = "hardware: \"%s\", contextLength: %d, options: {systemMemoryGb: %d, "
                        .formatted(hardware, context, systemMemoryGb)
                + "systemBandwidthGbPerSec: 80}";
        JsonObject quant = data("""
                { model(slug: "%s") { quant(name: "Q4_K_M") {
                    compatibility(%s) { fit speed { tokPerSec } }
                    offloadPlan(%s) { runs speed { tokPerSec } }
                  } } }""".formatted(model, arguments, arguments))
                .getJsonObject("model")
                .getJsonObject("quant");
        JsonObject answer = quant.getJsonObject("compatibility");
        JsonObject plan = quant.getJsonObject("offloadPlan");
        assertThat(answer.getString("fit")).isEqualTo(fit);
        assertThat(plan.getBoolean("runs")).isEqualTo(fit.equals("BARELY_RUNS"));
        assertThat(answer.getJsonObject("speed") != null).isEqualTo(plan.getBoolean("runs"));
        assertThat(plan.getJsonObject("speed")).isEqualTo(answer.getJsonObject("speed"));
    }

    @Test
    void theCheapestHardwareIsTheCheapestThatHoldsIt() {
        JsonObject answer = data("""
                { cheapestHardware(model: "meta-llama-llama-3.1-8b-instruct", quant: "Q8_0", contextLength: 8192) {
                    gpu { msrpUsd } fitsWithContext } }""").getJsonObject("cheapestHardware");
        Catalog catalog = store.current();
        QuantizedModel model = model("meta-llama-llama-3.1-8b-instruct", "Q8_0");
        double cheapest = catalog.gpus().all().stream()
                .filter(gpu -> gpu.msrpUsd() != null)
                .filter(gpu -> requiredGb(model, CONTEXT, RunOptions.DEFAULT) <= usableGb(catalog.shape(gpu)))
                .map(Gpu::msrpUsd)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(answer.getBoolean("fitsWithContext")).isTrue();
        assertThat(answer.getJsonObject("gpu").getDouble("msrpUsd")).isEqualTo(cheapest);
    }

    @Test
    void theBestQuantKeepsEveryCondition() {
        String query = """
                { model(slug: "meta-llama-llama-3.1-8b-instruct") { bestQuant(hardware: "nvidia-geforce-rtx-4090", \
                contextLength: 8192 %s) {
                    quant { name } modelQuant { bitsPerWeight } speed { tokPerSec } fitsWithContext } } }""";
        JsonObject free = data(query.formatted("")).getJsonObject("model").getJsonObject("bestQuant");
        JsonObject fast = data(query.formatted(", minTokPerSec: 110"))
                .getJsonObject("model")
                .getJsonObject("bestQuant");
        JsonObject good =
                data(query.formatted(", maxKld: 0.02")).getJsonObject("model").getJsonObject("bestQuant");
        assertThat(free.getBoolean("fitsWithContext")).isTrue();
        assertThat(fast.getJsonObject("speed").getDouble("tokPerSec")).isGreaterThanOrEqualTo(110);
        assertThat(fast.getJsonObject("modelQuant").getDouble("bitsPerWeight"))
                .isLessThan(free.getJsonObject("modelQuant").getDouble("bitsPerWeight"));
        assertThat(good.getJsonObject("quant").getString("name"))
                .isIn("F16", "BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S");
    }

    @Test
    void anEncoderReadsButWritesNothing() {
        JsonObject encoder = data("""
                { model(slug: "baai-bge-m3") { quant(name: "Q8_0") {
                    compatibility(hardware: "nvidia-geforce-rtx-4090") {
                      estimatedTokPerSec maxContext speed { tokPerSec } prefill { tokPerSec }
                      long: prefill(promptTokens: 4096, depth: 0) { tokPerSec }
                    }
                    simple: estimatedTokPerSec(hardware: "nvidia-geforce-rtx-4090", method: SIMPLE)
                  } } }""").getJsonObject("model").getJsonObject("quant");
        JsonObject best = encoder.getJsonObject("compatibility");
        assertThat(best.getValue("estimatedTokPerSec")).isNull();
        assertThat(best.getValue("speed")).isNull();
        assertThat(best.getInteger("maxContext")).isEqualTo(8192);
        assertThat(best.getJsonObject("prefill").getDouble("tokPerSec")).isPositive();
        assertThat(best.getJsonObject("long").getDouble("tokPerSec")).isPositive();
        assertThat(encoder.getInteger("simple")).isPositive();
    }

    @Test
    void theFormatThatAModelWasReleasedInIsTheBest() {
        JsonObject model = data("""
                { model(slug: "openai-gpt-oss-120b") {
                    nativeQuant { quant { name } published }
                    quant(name: "IQ2_S") { published weights { gb } }
                    large: bestQuant(hardware: "nvidia-dgx-spark", contextLength: 8192, maxKld: 0.01) { quant { name } }
                    small: bestQuant(hardware: "nvidia-geforce-rtx-4090") { quant { name } }
                  } }""").getJsonObject("model");
        JsonObject released = model.getJsonObject("nativeQuant");
        assertThat(released.getJsonObject("quant").getString("name")).isEqualTo("MXFP4");
        assertThat(released.getBoolean("published")).isTrue();
        assertThat(model.getJsonObject("large").getJsonObject("quant").getString("name"))
                .isEqualTo("MXFP4");
        assertThat(model.getJsonObject("small")).as("smaller than all files").isNull();
        assertThat(model.getJsonObject("quant").getBoolean("published")).isFalse();
        assertThat(model.getJsonObject("quant").getJsonObject("weights").getDouble("gb"))
                .isGreaterThan(60);
    }

    @Test
    void withoutAFormatTheCheapestHardwareHoldsTheRecommendedOne() {
        JsonObject answer = data("""
                { cheapestHardware(model: "openai-gpt-oss-20b")
                  { quant { name } fitsWithContext } }""").getJsonObject("cheapestHardware");
        assertThat(answer.getJsonObject("quant").getString("name")).isEqualTo("MXFP4");
        assertThat(answer.getBoolean("fitsWithContext")).isTrue();
    }

    private QuantizedModel model(String slug, String quant) {
        Catalog catalog = store.current();
        return catalog.modelQuant(
                        catalog.models().find(slug).orElseThrow(),
                        catalog.quants().find(quant).orElseThrow())
                .shape(EstimationMethod.DETAILED);
    }

    private HardwareShape hardware(String slug) {
        return store.current().shape(store.current().hardware().find(slug).orElseThrow());
    }

    private static double requiredGb(QuantizedModel model, int contextTokens, RunOptions options) {
        return DETAILED.memory(model, contextTokens, options)
                .requiredGb(MemoryKind.DISCRETE)
                .value();
    }

    private static double usableGb(HardwareShape hardware) {
        return DETAILED.usableGb(hardware, RunOptions.DEFAULT).value();
    }
}
