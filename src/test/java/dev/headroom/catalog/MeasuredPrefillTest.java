package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prompt counts as measured only as it was computed: as many tokens at once, and as many in the cache. */
class MeasuredPrefillTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator ESTIMATOR = EstimationMethod.BEST_KNOWN.estimator();

    @Test
    void aPromptThatWasReadAtAnotherUbatchIsScaled() {
        var prompt = new Prompt(2048, 0);
        QuantizedModel model = quantized("openai-gpt-oss-120b", "MXFP4");
        HardwareShape spark = shape("nvidia-dgx-spark");
        Speed measured = prefill(model, spark, prompt, 2048);
        Speed scaled = prefill(model, spark, prompt, 512);
        assertThat(measured.basis()).isEqualTo(SpeedBasis.MEASURED);
        assertThat(scaled.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(width(scaled)).isGreaterThan(width(measured));
    }

    @Test
    void everyMeasuredPromptWasReadAtALikeUbatch() {
        Set<SpeedBasis> seen = new HashSet<>();
        for (FactRow row : rowsOf("NVIDIA GB10")) {
            var prompt = new Prompt(row.count("prompt_tokens"), row.count("depth_tokens"));
            CATALOG.models().all().stream()
                    .filter(model -> model.huggingFaceId().equals(row.text("hf_id")))
                    .filter(model -> CATALOG.quants().find(row.text("quant")).isPresent())
                    .map(model -> quantized(model.slug(), row.text("quant")))
                    .filter(model -> model.weightsGb().isKnown())
                    .forEach(model -> {
                        SpeedBasis basis = prefill(model, shape("nvidia-dgx-spark"), prompt, 512)
                                .basis();
                        assertThat(basis == SpeedBasis.MEASURED)
                                .as("%s %s %s", row.text("hf_id"), row.text("quant"), prompt)
                                .isEqualTo(wasRead(row, prompt));
                        seen.add(basis);
                    });
        }
        assertThat(seen).contains(SpeedBasis.MEASURED, SpeedBasis.SCALED);
    }

    /** The chip was measured with 30 cores; what has 38 of them, or may have, reads faster. */
    @ParameterizedTest
    @CsvSource({"mac-studio-m2-max-96-gb, SCALED", "mac-studio-m2-max-32-gb, SCALED"})
    void aChipWithAnotherCountOfCoresWasNotMeasured(String hardware, SpeedBasis basis) {
        Speed speed = prefill(
                quantized("qwen-qwen2.5-coder-14b-instruct", "Q4_K_M"), shape(hardware), new Prompt(512, 0), 512);
        assertThat(speed.basis()).isEqualTo(basis);
        assertThat(speed.samples()).isPositive();
    }

    /** Chips that come with one count of cores count as measured, the others are scaled. */
    @Test
    void aChipOfOneCountOfCoresWasMeasured() {
        Set<SpeedBasis> seen = new HashSet<>();
        for (FactRow row : EstimatorFiles.rows("prefill_measurements.csv")) {
            if (row.text("hardware").startsWith("Apple") && row.optionalCount("gpu_cores") != null) {
                var prompt = new Prompt(row.count("prompt_tokens"), row.count("depth_tokens"));
                RunOptions options = RunOptions.DEFAULT.withWindows(row.count("ubatch"), false);
                CATALOG.models().all().stream()
                        .filter(model -> model.huggingFaceId().equals(row.text("hf_id"))
                                && CATALOG.quants().find(row.text("quant")).isPresent())
                        .map(model -> ESTIMATOR.memory(quantized(model.slug(), row.text("quant")), 4096, options))
                        .flatMap(need -> CATALOG.devices().all().stream()
                                .filter(device -> row.text("hardware").equals(device.chip()))
                                .flatMap(device -> ESTIMATOR.prefill(need, shape(device.slug()), prompt).stream()))
                        .forEach(speed -> seen.add(speed.basis()));
            }
        }
        assertThat(seen).contains(SpeedBasis.MEASURED, SpeedBasis.SCALED);
    }

    /** Whether there is a row of the model and format at a like ubatch and depth. */
    private static boolean wasRead(FactRow asked, Prompt prompt) {
        return rowsOf(asked.text("hardware")).stream()
                .filter(row -> row.text("hf_id").equals(asked.text("hf_id"))
                        && row.text("quant").equalsIgnoreCase(asked.text("quant")))
                .anyMatch(row -> {
                    var read = new Prompt(row.count("prompt_tokens"), row.count("depth_tokens"));
                    return withinTwice(read.atOnce(row.count("ubatch")), prompt.atOnce(512))
                            && withinTwice(read.meanDepthTokens() + 2048, prompt.meanDepthTokens() + 2048);
                });
    }

    private static List<FactRow> rowsOf(String hardware) {
        return EstimatorFiles.rows("prefill_measurements.csv").stream()
                .filter(row -> row.text("hardware").equals(hardware) && !row.either("early_build", "yes", "no"))
                .toList();
    }

    private static boolean withinTwice(double one, double other) {
        return one <= 2 * other && other <= 2 * one;
    }

    private static double width(Speed speed) {
        return speed.high().value() / speed.low().value();
    }

    private static Speed prefill(QuantizedModel model, HardwareShape hardware, Prompt prompt, int ubatch) {
        RunOptions options = RunOptions.DEFAULT.withWindows(ubatch, false);
        return ESTIMATOR
                .prefill(ESTIMATOR.memory(model, 4096, options), hardware, prompt)
                .orElseThrow();
    }

    private static HardwareShape shape(String hardware) {
        return PackagedCatalog.shape(CATALOG, hardware);
    }

    private static QuantizedModel quantized(String model, String quant) {
        return PackagedCatalog.quantized(CATALOG, model, quant, EstimationMethod.BEST_KNOWN);
    }
}
