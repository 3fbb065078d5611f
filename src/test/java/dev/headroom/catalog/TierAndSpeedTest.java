package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.RunOptions;
import dev.headroom.weights.ModelQuant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside a system memory of known size and bandwidth a model barely runs exactly when it has a speed. */
class TierAndSpeedTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final List<HardwareShape> HARDWARE = List.of(
            shape("nvidia-geforce-rtx-2080"),
            shape("nvidia-geforce-rtx-3060-12gb"),
            shape("nvidia-geforce-rtx-4090"),
            shape("amd-radeon-rx-7900-xtx"),
            shape("nvidia-h100-sxm5-80gb"),
            shape("nvidia-dgx-spark"));

    @ParameterizedTest
    @EnumSource(
            value = EstimationMethod.class,
            names = {"BEST_KNOWN", "DETAILED"})
    void whatBarelyRunsHasASpeedAndWhatIsTooHeavyHasNone(EstimationMethod method) {
        Map<Fit, Integer> tiers = new EnumMap<>(Fit.class);
        for (ModelQuant quant : quants()) {
            for (HardwareShape hardware : HARDWARE) {
                for (int context : List.of(4096, 65_536)) {
                    for (RunOptions options : List.of(beside(16), beside(64), beside(512))) {
                        fit(method, quant, context, options, hardware)
                                .ifPresent(fit -> tiers.merge(fit, 1, Integer::sum));
                    }
                }
            }
        }
        assertThat(tiers.get(Fit.BARELY_RUNS)).isGreaterThan(1000);
        assertThat(tiers.get(Fit.TOO_HEAVY)).isGreaterThan(1000);
    }

    /** The tier, which agrees with the speed and with what the plan to offload says. */
    private static Optional<Fit> fit(
            EstimationMethod method, ModelQuant quant, int context, RunOptions options, HardwareShape hardware) {
        Estimator estimator = method.estimator();
        Memory need = estimator.memory(quant.shape(method), context, options);
        Optional<Fit> fit = estimator.fit(need, hardware);
        String name = "%s %s, %d tokens beside %s on %s"
                .formatted(quant.model().slug(), quant.quant().name(), context, options.host(), hardware.memoryGb());
        fit.ifPresent(known -> {
            boolean runs = known != Fit.TOO_HEAVY;
            assertThat(estimator.runs(need, hardware)).as(name).isEqualTo(runs);
            if (need.method() == EstimationMethod.DETAILED
                    && DETAILED.work(need).isPresent()) {
                assertThat(estimator.decode(need, hardware).isPresent())
                        .as(name)
                        .isEqualTo(runs);
            }
            if (!runs) {
                assertThat(estimator.prefill(need, hardware, Prompt.TYPICAL))
                        .as(name)
                        .isEmpty();
            }
        });
        return fit;
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-qwen3-30b-a3b-instruct-2507, nvidia-geforce-rtx-2080, 4096, 64, BARELY_RUNS",
        "allenai-olmo-2-1124-13b-instruct, nvidia-geforce-rtx-4090, 32768, 128, BARELY_RUNS",
        "allenai-olmo-2-1124-13b-instruct, nvidia-geforce-rtx-4090, 32768, 8, TOO_HEAVY",
    })
    void theSystemMemoryAndNotTheShareDecides(String model, String hardware, int context, int systemGb, Fit fit) {
        ModelQuant quant = CATALOG.modelQuant(
                CATALOG.models().find(model).orElseThrow(),
                CATALOG.quants().find("Q4_K_M").orElseThrow());
        for (EstimationMethod method : List.of(EstimationMethod.BEST_KNOWN, EstimationMethod.DETAILED)) {
            assertThat(fit(method, quant, context, beside(systemGb), shape(hardware)))
                    .contains(fit);
        }
    }

    @Test
    void theRuleOfThumbKnowsNoSystemMemory() {
        Estimator simple = EstimationMethod.SIMPLE.estimator();
        for (ModelQuant quant : quants()) {
            for (HardwareShape hardware : HARDWARE) {
                Memory alone = simple.memory(quant.shape(EstimationMethod.SIMPLE), 4096, RunOptions.DEFAULT);
                Memory beside = simple.memory(quant.shape(EstimationMethod.SIMPLE), 4096, beside(64));
                assertThat(simple.fit(beside, hardware)).isEqualTo(simple.fit(alone, hardware));
            }
        }
    }

    private static List<ModelQuant> quants() {
        return CATALOG.models().all().stream()
                .flatMap(model -> List.of("Q4_K_M", "Q8_0").stream()
                        .map(quant -> CATALOG.modelQuant(
                                model, CATALOG.quants().find(quant).orElseThrow())))
                .toList();
    }

    private static RunOptions beside(double systemGb) {
        return RunOptions.DEFAULT.withHost(new HostMemory(Amount.of(systemGb), Amount.of(80)));
    }

    private static HardwareShape shape(String hardware) {
        return PackagedCatalog.shape(CATALOG, hardware);
    }
}
