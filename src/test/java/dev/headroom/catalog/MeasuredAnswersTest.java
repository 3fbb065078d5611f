package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No speed of a hardware, model and format that was measured lies outside what was measured. Builds and backends
 * differ, and so it is the interval of one of the measurements that has to hold it.
 */
class MeasuredAnswersTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator ESTIMATOR = EstimationMethod.DETAILED.estimator();
    private static final String DEFAULT_FORMAT = "Ollama default / ";
    /** Four in five repeated measurements are within this. */
    private static final double REPRODUCIBILITY = 1.14;

    private record Answer(Benchmark benchmark, Hardware hardware, Speed speed) {
        boolean isOutside() {
            return same().noneMatch(one -> one.tokPerSec() / REPRODUCIBILITY <= speed.tokPerSec()
                    && speed.tokPerSec() <= one.tokPerSec() * REPRODUCIBILITY);
        }

        /** The measurements of the same at like depth. */
        private Stream<Benchmark> same() {
            return CATALOG.benchmarks().stream()
                    .filter(one -> Objects.equals(one.gpuSlug(), benchmark.gpuSlug())
                            && Objects.equals(one.chip(), benchmark.chip())
                            && one.huggingFaceId().equals(benchmark.huggingFaceId())
                            && format(one).equals(format(benchmark)))
                    .filter(one -> one.depthTokens() + 2048 <= 2 * (benchmark.depthTokens() + 2048)
                            && benchmark.depthTokens() + 2048 <= 2 * (one.depthTokens() + 2048));
        }

        @Override
        public String toString() {
            return "%s: %s %s at %d is %.1f, not %.1f"
                    .formatted(
                            hardware.name(),
                            benchmark.model(),
                            benchmark.quant(),
                            benchmark.depthTokens(),
                            speed.tokPerSec(),
                            benchmark.tokPerSec());
        }
    }

    @Test
    void noAnswerLiesOutsideOfWhatWasMeasured() {
        List<Answer> answers = answers();
        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(answers.stream().map(Answer::speed)).allSatisfy(speed -> {
            assertThat(speed.basis()).isEqualTo(SpeedBasis.MEASURED);
            assertThat(speed.low().value()).isLessThan(speed.tokPerSec());
            assertThat(speed.high().value()).isGreaterThan(speed.tokPerSec());
        });
        assertThat(answers.stream().filter(Answer::isOutside).map(Answer::toString))
                .isEmpty();
    }

    /** All measurements of a model and format that the catalog holds and that the memory of the hardware holds. */
    private static List<Answer> answers() {
        Map<String, Model> models =
                CATALOG.models().all().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        List<Answer> answers = new ArrayList<>();
        for (Benchmark one : CATALOG.benchmarks()) {
            Optional<Model> model = one.huggingFaceId().map(models::get);
            Optional<Quant> quant = CATALOG.quants().all().stream()
                    .filter(known -> known.name().equals(format(one)))
                    .findFirst();
            if (model.isPresent() && quant.isPresent()) {
                QuantizedModel shape =
                        CATALOG.modelQuant(model.get(), quant.get()).shape(EstimationMethod.DETAILED);
                hardware(one)
                        .flatMap(hardware ->
                                speed(one, shape, hardware).map(speed -> new Answer(one, hardware, speed)).stream())
                        .forEach(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Speed> speed(Benchmark one, QuantizedModel shape, Hardware hardware) {
        RunOptions options = RunOptions.DEFAULT.withDepth(Amount.of(one.depthTokens()));
        int contextTokens = Math.max(2048, one.depthTokens());
        return ESTIMATOR.decode(ESTIMATOR.memory(shape, contextTokens, options), CATALOG.shape(hardware));
    }

    private static Stream<Hardware> hardware(Benchmark one) {
        return CATALOG.hardware().all().stream()
                .filter(hardware -> hardware.acceleratorCount() == 1)
                .filter(hardware -> hardware.chip() == null
                        ? hardware.slug().equals(one.gpuSlug())
                        : hardware.chip().equals(one.chip()))
                .limit(1);
    }

    private static String format(Benchmark one) {
        return one.quant().replace(DEFAULT_FORMAT, "");
    }
}
