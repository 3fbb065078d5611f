package dev.headroom.estimate;

import java.util.OptionalDouble;

/**
 * Memory that a model needs, unrounded, in 10^9 bytes. A term that is empty is unknown.
 *
 * @param model the model that needs it
 * @param contextTokens context length of each request
 * @param setup how it is run
 * @param weightsGb the weights
 * @param kvCacheGb the key-value cache at {@code contextTokens}
 * @param recurrentStateGb what recurrent and convolution layers keep whatever the context
 * @param computeBufferGb what the runtime computes in
 * @param runtimeGb what the runtime and the driver take; with method SIMPLE all that is beside weights and cache
 * @param projectorGb what turns images and sound into tokens
 * @param method how it was computed
 */
public record Memory(
        QuantizedModel model,
        int contextTokens,
        RunOptions setup,
        OptionalDouble weightsGb,
        OptionalDouble kvCacheGb,
        OptionalDouble recurrentStateGb,
        OptionalDouble computeBufferGb,
        double runtimeGb,
        double projectorGb,
        EstimationMethod method) {

    private static final OptionalDouble NONE = OptionalDouble.of(0);

    /** The three terms of method SIMPLE. */
    static Memory simple(
            QuantizedModel model,
            int contextTokens,
            OptionalDouble weightsGb,
            OptionalDouble kvCacheGb,
            double overheadGb) {
        return new Memory(
                model,
                contextTokens,
                RunOptions.DEFAULT,
                weightsGb,
                kvCacheGb,
                NONE,
                NONE,
                overheadGb,
                0,
                EstimationMethod.SIMPLE);
    }

    /** What the runtime needs beside weights and cache, empty while a term is unknown. */
    public OptionalDouble overheadGb() {
        return recurrentStateGb.isPresent() && computeBufferGb.isPresent()
                ? OptionalDouble.of(
                        recurrentStateGb.getAsDouble() + computeBufferGb.getAsDouble() + runtimeGb + projectorGb)
                : OptionalDouble.empty();
    }

    /** The sum, empty while a term is unknown. */
    public OptionalDouble totalGb() {
        OptionalDouble overheadGb = overheadGb();
        return weightsGb.isPresent() && kvCacheGb.isPresent() && overheadGb.isPresent()
                ? OptionalDouble.of(weightsGb.getAsDouble() + kvCacheGb.getAsDouble() + overheadGb.getAsDouble())
                : OptionalDouble.empty();
    }
}
