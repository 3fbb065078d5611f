package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The rule of thumb's figures follow from the facts, and those whose facts are unknown are empty. */
class SimpleEstimatorTest {
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();
    private static final OptionalDouble BITS = OptionalDouble.of(8);
    private static final ModelShape MODEL = ModelShape.simple(10, Optional.of(FullAttention.alike(32, 8, 128)));
    private static final ModelShape MODEL_OF_UNKNOWN_ATTENTION = ModelShape.simple(10, Optional.empty());
    private static final int TOKENS = 10_000;
    private static final double WEIGHTS_GB = 10;
    private static final double CACHE_GB = 1.31072;
    private static final double OVERHEAD_GB = 0.3;
    private static final HardwareShape ROOMY =
            hardware(OptionalDouble.of(24), OptionalDouble.of(1000), OptionalDouble.of(0.5));
    private static final int TOK_PER_SEC_ON_ROOMY = 43;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();
    private final Memory need = estimator.memory(QuantizedModel.simple(MODEL, BITS), TOKENS, RunOptions.DEFAULT);

    @Test
    void memoryIsWeightsAndCacheAndOverhead() {
        assertThat(need.weightsGb()).hasValue(WEIGHTS_GB);
        assertThat(need.kvCacheGb()).hasValue(CACHE_GB);
        assertThat(need.overheadGb()).hasValue(OVERHEAD_GB);
        assertThat(need.totalGb().orElseThrow()).isCloseTo(WEIGHTS_GB + CACHE_GB + OVERHEAD_GB, within(1e-12));
        assertThat(need.contextTokens()).isEqualTo(TOKENS);
        assertThat(need.method()).isEqualTo(EstimationMethod.SIMPLE);
    }

    @Test
    void unknownBitsLeaveTheCacheKnown() {
        Memory unknownBits = estimator.memory(QuantizedModel.simple(MODEL, UNKNOWN), TOKENS, RunOptions.DEFAULT);
        assertThat(unknownBits.weightsGb()).isEmpty();
        assertThat(unknownBits.kvCacheGb()).hasValue(CACHE_GB);
        assertThat(unknownBits.totalGb()).isEmpty();
    }

    @Test
    void unknownAttentionLeavesTheWeightsKnown() {
        Memory unknownAttention =
                estimator.memory(QuantizedModel.simple(MODEL_OF_UNKNOWN_ATTENTION, BITS), TOKENS, RunOptions.DEFAULT);
        assertThat(unknownAttention.weightsGb()).hasValue(WEIGHTS_GB);
        assertThat(unknownAttention.kvCacheGb()).isEmpty();
        assertThat(unknownAttention.totalGb()).isEmpty();
    }

    @Test
    void nothingFollowsFromAnUnknownNeed() {
        Memory unknown =
                estimator.memory(QuantizedModel.simple(MODEL_OF_UNKNOWN_ATTENTION, BITS), TOKENS, RunOptions.DEFAULT);
        assertThat(estimator.fit(unknown, ROOMY)).isEmpty();
        assertThat(estimator.decode(unknown, ROOMY).map(Speed::rounded)).isEmpty();
        assertThat(estimator.recommendedMemoryGb(unknown)).isEmpty();
    }

    @Test
    void speedIsBandwidthByVramTimesEfficiency() {
        assertThat(estimator.decode(need, ROOMY).map(Speed::rounded)).hasValue(TOK_PER_SEC_ON_ROOMY);
    }

    @Test
    void speedIsUnknownWhereAFactIs() {
        assertThat(estimator
                        .decode(need, hardware(UNKNOWN, ROOMY.bandwidthGbPerSec(), ROOMY.efficiency()))
                        .map(Speed::rounded))
                .isEmpty();
        assertThat(estimator
                        .decode(need, hardware(ROOMY.memoryGb(), UNKNOWN, ROOMY.efficiency()))
                        .map(Speed::rounded))
                .isEmpty();
        assertThat(estimator
                        .decode(need, hardware(ROOMY.memoryGb(), ROOMY.bandwidthGbPerSec(), UNKNOWN))
                        .map(Speed::rounded))
                .isEmpty();
    }

    @Test
    void speedIsUnknownWhereTheModelDoesNotFit() {
        HardwareShape barely = hardware(OptionalDouble.of(WEIGHTS_GB), ROOMY.bandwidthGbPerSec(), ROOMY.efficiency());
        HardwareShape tooSmall = hardware(OptionalDouble.of(1), ROOMY.bandwidthGbPerSec(), ROOMY.efficiency());

        assertThat(estimator.fit(need, barely)).hasValue(Fit.BARELY_RUNS);
        assertThat(estimator.decode(need, barely).map(Speed::rounded)).isEmpty();
        assertThat(estimator.fit(need, tooSmall)).hasValue(Fit.TOO_HEAVY);
        assertThat(estimator.decode(need, tooSmall).map(Speed::rounded)).isEmpty();
    }

    @Test
    void fitIsUnknownWhereTheMemoryIs() {
        assertThat(estimator.fit(need, hardware(UNKNOWN, ROOMY.bandwidthGbPerSec(), ROOMY.efficiency())))
                .isEmpty();
    }

    @Test
    void speedBeyondAllIntegersIsTheLargestOne() {
        HardwareShape unreal = hardware(ROOMY.memoryGb(), OptionalDouble.of(Double.MAX_VALUE), OptionalDouble.of(1));
        assertThat(estimator.decode(need, unreal).map(Speed::rounded)).hasValue(Integer.MAX_VALUE);
    }

    private static HardwareShape hardware(
            OptionalDouble memoryGb, OptionalDouble bandwidth, OptionalDouble efficiency) {
        return HardwareShape.simple(memoryGb, bandwidth, efficiency, MemoryKind.DISCRETE);
    }
}
