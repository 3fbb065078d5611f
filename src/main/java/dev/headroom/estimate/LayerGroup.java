package dev.headroom.estimate;

/**
 * Layers of a model that keep the same things between tokens. Sizes are in bytes. Nothing here has a default: a new
 * kind of layers has to say all that it keeps, even where that is nothing.
 */
public sealed interface LayerGroup permits FullAttention, SlidingAttention, LatentAttention, Stateful, Cacheless {
    LayerKind kind();

    /** How many layers there are of it. */
    int layers();

    /** As many other layers that keep the same. */
    LayerGroup withLayers(int layers);

    /** The key-value cache of all these layers and requests. */
    double cacheBytes(CacheCells cells, RunOptions options);

    /** What one token reads of that cache, with that many tokens in it. */
    double readBytes(double depthTokens, RunOptions options);

    /** What they keep whatever the context length: the state of all requests together. */
    Amount stateBytes(int parallel);

    /**
     * What a runtime needs beside it per token of context to compute on a quantized cache: the cache of one layer,
     * dequantized.
     */
    double scratchBytesPerToken(RunOptions options);

    /** What a table shows of them. */
    LayerSizes sizes();
}
