package dev.headroom.estimate;

/**
 * Layers of a model that keep the same things between tokens. Sizes are in bytes. Nothing here has a default: a new
 * kind of layers has to say all that it keeps, even where that is nothing.
 */
public sealed interface LayerGroup
        permits FullAttention, SlidingAttention, LatentAttention, CompressedAttention, Stateful, Cacheless {
    LayerKind kind();

    /** How many layers there are of it. */
    int layers();

    /** As many other layers that keep the same. */
    LayerGroup withLayers(int layers);

    /** The key-value cache of all these layers and requests, on all devices. */
    double cacheBytes(CacheCells cells);

    /** What one token reads of that cache, with that many tokens in it. */
    double readBytes(double depthTokens, RunOptions options);

    /** What they keep whatever the context length: the state of all requests together. */
    Amount stateBytes(int parallel);

    /** Cells that attention is computed over at once: those of one stream; 0 without a cache. */
    long maskCells(CacheCells cells);

    /**
     * What a runtime needs beside the cache to compute on it where it is quantized: the cache of one layer and all
     * requests in f16.
     */
    double dequantizedBytes(CacheCells cells);

    /** What a table shows of them. */
    LayerSizes sizes();
}
