package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest context is exactly the largest one that fits. */
class MaxContextTest {
    private static final int LIMIT = 131_072;
    private static final Amount UNKNOWN = Amount.UNKNOWN;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();

    static Stream<RandomShape> shapes() {
        return RandomShape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLongestContextFitsAndOneTokenMoreDoesNot(RandomShape shape) {
        double memoryGb = memoryBetweenTheFirstTokenAndTwiceTheLimit(shape);
        int tokens = maxContext(shape, memoryGb, LIMIT);

        assertThat(shape.withContext(tokens).totalGb(estimator)).isLessThanOrEqualTo(memoryGb);
        if (tokens < LIMIT) {
            assertThat(shape.withContext(tokens + 1).totalGb(estimator)).isGreaterThan(memoryGb);
        }
    }

    @Test
    void theRandomMemoriesStandOnBothSidesOfTheLimit() {
        assertThat(shapes().map(shape ->
                        maxContext(shape, memoryBetweenTheFirstTokenAndTwiceTheLimit(shape), LIMIT) == LIMIT))
                .contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aMemoryOfExactlyTheNeedHoldsIt(RandomShape shape) {
        assertThat(maxContext(shape, shape.totalGb(estimator), Estimator.MAX_CONTEXT_TOKENS))
                .isEqualTo(shape.contextTokens());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLongestContextIsZeroWhereNotEvenOneTokenFits(RandomShape shape) {
        double justTooSmall = Math.nextDown(shape.withContext(1).totalGb(estimator));
        assertThat(maxContext(shape, justTooSmall, LIMIT)).isZero();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLongestContextIsTheLimitWhereMoreWouldFit(RandomShape shape) {
        double ample = 2 * shape.withContext(Estimator.MAX_CONTEXT_TOKENS).totalGb(estimator);
        assertThat(maxContext(shape, ample, LIMIT)).isEqualTo(LIMIT);
        assertThat(maxContext(shape, ample, 1)).isEqualTo(1);
        assertThat(maxContext(shape, ample, Estimator.MAX_CONTEXT_TOKENS)).isEqualTo(Estimator.MAX_CONTEXT_TOKENS);
    }

    @Test
    void theLongestContextIsUnknownWhereAFactIs() {
        RandomShape shape = shapes().findFirst().orElseThrow();
        Amount memoryGb = Amount.of(24);
        var unknownAttention = ModelShape.simple(Amount.of(shape.parametersB()), Optional.empty());

        assertThat(estimator.maxContext(
                        QuantizedModel.simple(shape.model(), shape.bits()),
                        holding(UNKNOWN),
                        RunOptions.DEFAULT,
                        LIMIT))
                .isEqualTo(Amount.UNKNOWN);
        assertThat(estimator.maxContext(
                        QuantizedModel.simple(shape.model(), UNKNOWN), holding(memoryGb), RunOptions.DEFAULT, LIMIT))
                .isEqualTo(Amount.UNKNOWN);
        assertThat(estimator.maxContext(
                        QuantizedModel.simple(unknownAttention, shape.bits()),
                        holding(memoryGb),
                        RunOptions.DEFAULT,
                        LIMIT))
                .isEqualTo(Amount.UNKNOWN);
    }

    private int maxContext(RandomShape shape, double memoryGb, int limitTokens) {
        return (int) estimator
                .maxContext(
                        QuantizedModel.simple(shape.model(), shape.bits()),
                        holding(Amount.of(memoryGb)),
                        RunOptions.DEFAULT,
                        limitTokens)
                .value();
    }

    private double memoryBetweenTheFirstTokenAndTwiceTheLimit(RandomShape shape) {
        double least = shape.withContext(1).totalGb(estimator);
        double most = shape.withContext(2 * LIMIT).totalGb(estimator);
        return least + new SplittableRandom(shape.seed()).nextDouble() * (most - least);
    }

    private static HardwareShape holding(Amount memoryGb) {
        return HardwareShape.simple(memoryGb, Amount.UNKNOWN, Amount.UNKNOWN, MemoryKind.DISCRETE);
    }
}
