package dev.headroom.estimate;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A model at a context length, from small to absurd, the same in every run; a failing case prints itself. */
record RandomShape(long seed, double parametersB, FullAttention attention, double bitsPerWeight, int contextTokens) {
    private static final int CASES = 100;
    private static final double MOST_PARAMETERS_B = 10_000;
    private static final double MOST_BITS = 32;
    private static final int MOST_LAYERS = 200;
    private static final int MOST_KV_HEADS = 128;
    private static final int LARGEST_HEAD = 512;

    static Stream<RandomShape> all() {
        return LongStream.range(0, CASES).mapToObj(RandomShape::of);
    }

    private static RandomShape of(long seed) {
        var random = new SplittableRandom(seed);
        return new RandomShape(
                seed,
                upTo(MOST_PARAMETERS_B, random),
                FullAttention.uniform(
                        1 + random.nextInt(MOST_LAYERS),
                        1 + random.nextInt(MOST_KV_HEADS),
                        1 + random.nextInt(LARGEST_HEAD)),
                upTo(MOST_BITS, random),
                1 + random.nextInt(Estimator.MAX_CONTEXT_TOKENS));
    }

    /** Above 0, and as often between 1 and 10 as between 1000 and 10,000. */
    private static double upTo(double most, SplittableRandom random) {
        return Math.pow(most, random.nextDouble());
    }

    ModelShape model() {
        return ModelShape.simple(Amount.of(parametersB), Optional.of(attention));
    }

    Amount bits() {
        return Amount.of(bitsPerWeight);
    }

    Memory need(Estimator estimator) {
        return estimator.memory(QuantizedModel.simple(model(), bits()), contextTokens, RunOptions.DEFAULT);
    }

    double totalGb(Estimator estimator) {
        return need(estimator).totalGb().value();
    }

    RandomShape withContext(int tokens) {
        return new RandomShape(seed, parametersB, attention, bitsPerWeight, tokens);
    }

    RandomShape withBits(double bits) {
        return new RandomShape(seed, parametersB, attention, bits, contextTokens);
    }

    RandomShape withParametersB(double parameters) {
        return new RandomShape(seed, parameters, attention, bitsPerWeight, contextTokens);
    }
}
