package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Memory grows with everything that it follows from, and stays a number for any shape that can be asked for. */
class SimpleEstimatorGrowthTest {
    private static final double TEN_TRILLION_PARAMETERS_B = 10_000;
    private static final int MOST_LAYERS = 100_000;
    private static final int MOST_KV_HEADS = 100_000;
    private static final int LARGEST_HEAD = 100_000;
    private static final Amount MOST_BITS = Amount.of(64);
    private static final ModelShape LARGEST_MODEL = ModelShape.simple(
            Amount.of(TEN_TRILLION_PARAMETERS_B),
            Optional.of(FullAttention.uniform(MOST_LAYERS, MOST_KV_HEADS, LARGEST_HEAD)));
    private static final double LARGEST_WEIGHTS_GB = 80_000;
    private static final double LARGEST_CACHE_GB = 4e15 * Estimator.MAX_CONTEXT_TOKENS / 1e9;
    private static final HardwareShape LARGEST_HARDWARE =
            HardwareShape.simple(Amount.of(1_000_000), Amount.of(1_000_000), Amount.of(1), MemoryKind.DISCRETE);

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();

    static Stream<RandomShape> shapes() {
        return RandomShape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theNeedGrowsWithContext(RandomShape shape) {
        RandomShape longer = shape.withContext(shape.contextTokens() + 1);
        assertThat(longer.totalGb(estimator)).isGreaterThan(shape.totalGb(estimator));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theNeedGrowsWithBits(RandomShape shape) {
        RandomShape finer = shape.withBits(shape.bitsPerWeight() * 1.01);
        assertThat(finer.totalGb(estimator)).isGreaterThan(shape.totalGb(estimator));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theNeedGrowsWithParameters(RandomShape shape) {
        RandomShape larger = shape.withParametersB(shape.parametersB() * 1.01);
        assertThat(larger.totalGb(estimator)).isGreaterThan(shape.totalGb(estimator));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noTermOfTheNeedIsNegative(RandomShape shape) {
        Memory need = shape.need(estimator);
        assertThat(need.weightsGb().value()).isPositive().isFinite();
        assertThat(need.kvCacheGb().value()).isPositive().isFinite();
        assertThat(need.overheadGb().value()).isPositive();
        assertThat(need.totalGb().value()).isFinite();
    }

    @Test
    void nothingOverflowsAtTheLargestShape() {
        Memory need = estimator.memory(
                QuantizedModel.simple(LARGEST_MODEL, MOST_BITS), Estimator.MAX_CONTEXT_TOKENS, RunOptions.DEFAULT);
        assertThat(need.weightsGb()).isEqualTo(Amount.of(LARGEST_WEIGHTS_GB));
        assertThat(need.kvCacheGb()).isEqualTo(Amount.of(LARGEST_CACHE_GB));
        assertThat(Rounding.twoDecimals(need.totalGb().value())).isGreaterThan(LARGEST_CACHE_GB);
    }

    @Test
    void everyQuestionIsAnsweredAtTheLargestShape() {
        Memory need = estimator.memory(
                QuantizedModel.simple(LARGEST_MODEL, MOST_BITS), Estimator.MAX_CONTEXT_TOKENS, RunOptions.DEFAULT);
        assertThat(estimator.fit(need, LARGEST_HARDWARE)).hasValue(Fit.TOO_HEAVY);
        assertThat(estimator.decode(need, LARGEST_HARDWARE).map(Speed::rounded)).isEmpty();
        assertThat(estimator.maxContext(
                        QuantizedModel.simple(LARGEST_MODEL, MOST_BITS),
                        holding(LARGEST_HARDWARE.memoryGb()),
                        RunOptions.DEFAULT,
                        Estimator.MAX_CONTEXT_TOKENS))
                .isEqualTo(Amount.ZERO);
        assertThat(estimator.recommendedMemoryGb(need)).isEqualTo(Amount.UNKNOWN);
    }

    private static HardwareShape holding(Amount memoryGb) {
        return HardwareShape.simple(memoryGb, Amount.UNKNOWN, Amount.UNKNOWN, MemoryKind.DISCRETE);
    }
}
