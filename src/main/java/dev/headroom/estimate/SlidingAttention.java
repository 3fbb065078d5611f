package dev.headroom.estimate;

/**
 * Layers that attend to a window of the last tokens. Their cache is of the type of the others (llama.cpp PR #21332 took
 * back PR #21277, which had kept it f16 for a day).
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key
 * @param valueDim elements of one head's value; 0 where the key is the value, too (a latent)
 * @param windowTokens tokens that a layer attends to
 */
public record SlidingAttention(int layers, int kvHeads, int keyDim, int valueDim, int windowTokens)
        implements LayerGroup {
    @Override
    public LayerKind kind() {
        return LayerKind.SLIDING_WINDOW;
    }

    @Override
    public SlidingAttention withLayers(int other) {
        return new SlidingAttention(other, kvHeads, keyDim, valueDim, windowTokens);
    }

    @Override
    public double cacheBytes(CacheCells cells) {
        return bytesPerCell(cells.options()) * cells.all(windowTokens);
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerCell(options) * Math.min(depthTokens, windowTokens);
    }

    /** Elements of a head's key and value, be they the same. */
    double multipliedDim() {
        return (double) keyDim + (valueDim == 0 ? keyDim : valueDim);
    }

    private double bytesPerCell(RunOptions options) {
        return layers * options.bytesPerCell(kvHeads, keyDim, valueDim);
    }

    @Override
    public Amount stateBytes(int parallel) {
        return Amount.ZERO;
    }

    @Override
    public long maskCells(CacheCells cells) {
        return cells.perStream(windowTokens);
    }

    @Override
    public double dequantizedBytes(CacheCells cells) {
        return cells.options().dequantizedBytesPerCell(kvHeads, keyDim, valueDim) * cells.all(windowTokens);
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofKeysAndValues(kvHeads, keyDim, valueDim, Amount.of(windowTokens));
    }
}
