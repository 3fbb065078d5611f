package dev.headroom.estimate;

import java.util.OptionalDouble;

/**
 * Memory that a model needs, unrounded, in 10^9 bytes.
 *
 * @param weightsGb     the weights; empty while the bits per weight are unknown
 * @param kvCacheGb     the key-value cache at {@code contextTokens}; empty while the attention shape is unknown
 * @param overheadGb    what the runtime needs beside them
 * @param contextTokens context length that the cache is for
 * @param method        how it was computed
 */
public record Memory(OptionalDouble weightsGb, OptionalDouble kvCacheGb, double overheadGb, int contextTokens, Method method) {

    /** The sum, empty while a term is unknown. */
    public OptionalDouble totalGb() {
        return weightsGb.isPresent() && kvCacheGb.isPresent()
                ? OptionalDouble.of(weightsGb.getAsDouble() + kvCacheGb.getAsDouble() + overheadGb)
                : OptionalDouble.empty();
    }
}
