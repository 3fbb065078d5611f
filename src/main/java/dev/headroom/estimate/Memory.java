package dev.headroom.estimate;

/** Memory that a model needs, unrounded, in 10^9 bytes, term by term. */
public sealed interface Memory permits SimpleMemory, DetailedMemory {
    /** The model that needs it. */
    QuantizedModel model();

    /** Context length of each request. */
    int contextTokens();

    /** How it is run. */
    RunOptions setup();

    /** How it was computed. */
    EstimationMethod method();

    Amount weightsGb();

    /** The key-value cache at {@link #contextTokens}. */
    Amount kvCacheGb();

    /** What recurrent and convolution layers keep whatever the context. */
    Amount recurrentStateGb();

    /** What the runtime computes in. */
    Amount computeBufferGb();

    /** What the runtime and the driver take; with method SIMPLE all that is beside weights and cache. */
    double runtimeGb();

    /** What turns images and sound into tokens. */
    Amount projectorGb();

    /** What the runtime needs beside weights and cache. */
    default Amount overheadGb() {
        return recurrentStateGb()
                .plus(computeBufferGb())
                .plus(runtimeGb())
                .plus(projectorGb().orElse(0));
    }

    /** The sum, unknown while a term other than the projector is. */
    default Amount totalGb() {
        return weightsGb().plus(kvCacheGb()).plus(overheadGb());
    }

    /**
     * Whether {@link #overheadGb} and {@link #totalGb} leave out a projector of unknown size, so that more is needed.
     */
    default boolean totalIsLowerBound() {
        return !projectorGb().isKnown();
    }
}
