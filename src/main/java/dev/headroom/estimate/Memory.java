package dev.headroom.estimate;

/** Memory that a model needs, unrounded, in 10^9 bytes, term by term. */
public sealed interface Memory permits SimpleMemory, DetailedMemory {
    /** The model that needs it. */
    QuantizedModel model();

    /** Context length of each request. */
    int contextTokens();

    /** How it is run. */
    RunOptions options();

    /** How it was computed. */
    EstimationMethod method();

    Amount weightsGb();

    /**
     * Weights among those that the runtime leaves in the host's memory with all layers on a GPU of its own: an input
     * embedding that the output does not share, and embeddings of single layers. What is unknown of it counts nothing.
     */
    Amount hostWeightsGb();

    /** The other weights. */
    default Amount deviceWeightsGb() {
        return weightsGb().minus(hostWeightsGb());
    }

    /** Weights that a memory of that kind holds: all, or of a GPU's own what is not left on the host. */
    default Amount weightsGb(MemoryKind kind) {
        return kind == MemoryKind.DISCRETE ? deviceWeightsGb() : weightsGb();
    }

    /** The key-value cache at {@link #contextTokens}. */
    Amount kvCacheGb();

    /** What recurrent and convolution layers keep whatever the context. */
    Amount recurrentStateGb();

    /** What the runtime computes in. */
    Amount computeBufferGb();

    /** What the runtime and the driver take; with method SIMPLE all that is beside weights and cache. */
    double runtimeGb();

    /** What turns images and sound into tokens, where it is loaded. */
    Amount projectorGb();

    /** What makes drafts of tokens: its weights, cache and buffer; 0 without. */
    Amount draftGb();

    /** What the runtime needs beside weights and cache. */
    default Amount overheadGb() {
        return recurrentStateGb()
                .plus(computeBufferGb())
                .plus(runtimeGb())
                .plus(projectorGb().orElse(0))
                .plus(draftGb());
    }

    /** The sum on device and host, unknown while a term other than the projector is. */
    default Amount totalGb() {
        return weightsGb().plus(kvCacheGb()).plus(overheadGb());
    }

    /**
     * What a memory of that kind has to hold: of a GPU's own all but what is left on the host, which is the same memory
     * where it is shared. A processor that computes alone has no driver's context.
     */
    default Amount requiredGb(MemoryKind kind) {
        return switch (kind) {
            case DISCRETE -> totalGb().minus(hostWeightsGb());
            case APPLE, UNIFIED -> totalGb();
            case SYSTEM -> totalGb().minus(Amount.of(runtimeGb()));
        };
    }

    /**
     * Where weights and cache lie when a part of them is in system memory.
     *
     * @param overflowGb the part that finds no room, in 10^9 bytes
     * @param readGb what a token reads of all weights, in 10^9 bytes
     */
    default Placement placement(MemoryKind kind, double overflowGb, double readGb) {
        return Placement.of(
                weightsGb(kind).value(),
                kvCacheGb().value(),
                overflowGb,
                readGb,
                model().shape().experts());
    }

    /**
     * Whether {@link #overheadGb} and {@link #totalGb} leave out a projector of unknown size, so that more is needed
     * for images or sound.
     */
    default boolean totalIsLowerBound() {
        return !projectorGb().isKnown();
    }
}
