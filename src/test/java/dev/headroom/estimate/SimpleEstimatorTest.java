package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rule of thumb's figures follow from the facts, and those whose facts are unknown are empty. */
class SimpleEstimatorTest {
    private static final Amount UNKNOWN = Amount.UNKNOWN;
    private static final Amount BITS = Amount.of(8);
    private static final ModelShape MODEL =
            ModelShape.simple(Amount.of(10), Optional.of(FullAttention.uniform(32, 8, 128)));
    private static final ModelShape MODEL_OF_UNKNOWN_ATTENTION = ModelShape.simple(Amount.of(10), Optional.empty());
    private static final int TOKENS = 10_000;
    private static final double WEIGHTS_GB = 10;
    private static final double CACHE_GB = 1.31072;
    private static final double OVERHEAD_GB = 0.3;
    private static final HardwareShape ROOMY = hardware(Amount.of(24), Amount.of(1000), Amount.of(0.5));
    private static final int TOK_PER_SEC_ON_ROOMY = 43;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();
    private final Memory need = estimator.memory(QuantizedModel.simple(MODEL, BITS), TOKENS, RunOptions.DEFAULT);

    @Test
    void memoryIsWeightsAndCacheAndOverhead() {
        assertThat(need.weightsGb()).isEqualTo(Amount.of(WEIGHTS_GB));
        assertThat(need.kvCacheGb()).isEqualTo(Amount.of(CACHE_GB));
        assertThat(need.overheadGb()).isEqualTo(Amount.of(OVERHEAD_GB));
        assertThat(need.totalGb().value()).isCloseTo(WEIGHTS_GB + CACHE_GB + OVERHEAD_GB, within(1e-12));
        assertThat(need.contextTokens()).isEqualTo(TOKENS);
        assertThat(need.method()).isEqualTo(EstimationMethod.SIMPLE);
    }

    @Test
    void unknownBitsLeaveTheCacheKnown() {
        Memory unknownBits = estimator.memory(QuantizedModel.simple(MODEL, UNKNOWN), TOKENS, RunOptions.DEFAULT);
        assertThat(unknownBits.weightsGb()).isEqualTo(Amount.UNKNOWN);
        assertThat(unknownBits.kvCacheGb()).isEqualTo(Amount.of(CACHE_GB));
        assertThat(unknownBits.totalGb()).isEqualTo(Amount.UNKNOWN);
    }

    @Test
    void unknownAttentionLeavesTheWeightsKnown() {
        Memory unknownAttention =
                estimator.memory(QuantizedModel.simple(MODEL_OF_UNKNOWN_ATTENTION, BITS), TOKENS, RunOptions.DEFAULT);
        assertThat(unknownAttention.weightsGb()).isEqualTo(Amount.of(WEIGHTS_GB));
        assertThat(unknownAttention.kvCacheGb()).isEqualTo(Amount.UNKNOWN);
        assertThat(unknownAttention.totalGb()).isEqualTo(Amount.UNKNOWN);
    }

    @Test
    void nothingFollowsFromAnUnknownNeed() {
        Memory unknown =
                estimator.memory(QuantizedModel.simple(MODEL_OF_UNKNOWN_ATTENTION, BITS), TOKENS, RunOptions.DEFAULT);
        assertThat(estimator.fit(unknown, ROOMY)).isEmpty();
        assertThat(estimator.decode(unknown, ROOMY).map(Speed::rounded)).isEmpty();
        assertThat(estimator.recommendedMemoryGb(unknown)).isEqualTo(Amount.UNKNOWN);
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
        HardwareShape barely = hardware(Amount.of(WEIGHTS_GB), ROOMY.bandwidthGbPerSec(), ROOMY.efficiency());
        HardwareShape tooSmall = hardware(Amount.of(1), ROOMY.bandwidthGbPerSec(), ROOMY.efficiency());

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
        HardwareShape unreal = hardware(ROOMY.memoryGb(), Amount.of(Double.MAX_VALUE), Amount.of(1));
        assertThat(estimator.decode(need, unreal).map(Speed::rounded)).hasValue(Integer.MAX_VALUE);
    }

    private static HardwareShape hardware(Amount memoryGb, Amount bandwidth, Amount efficiency) {
        return HardwareShape.simple(memoryGb, bandwidth, efficiency, MemoryKind.DISCRETE);
    }
}
