package dev.headroom.estimate;

/** Layers of a model that keep the same things between tokens. Sizes are in bytes. */
public sealed interface LayerGroup permits FullAttention, SlidingAttention, LatentAttention, Recurrent, Cacheless {
    /** How many layers there are of it. */
    int layers();

    /** What all these layers keep of one token: 0 without a key-value cache. */
    default double bytesPerCell(RunOptions setup) {
        return 0;
    }

    /** Tokens that the runtime makes room for. */
    default double cells(CacheCells slots, RunOptions setup) {
        return 0;
    }

    /** Tokens that attention looks back on, of that many in the cache. */
    default double cellsRead(double depthTokens) {
        return 0;
    }

    /** What the layers keep whatever the context length: the state of all slots together. */
    default double stateBytes(int parallel) {
        return 0;
    }

    /**
     * What a runtime needs beside it per token of context to compute on a quantized cache: the cache of one layer,
     * dequantized.
     */
    default double scratchBytesPerToken(RunOptions setup) {
        return 0;
    }
}
