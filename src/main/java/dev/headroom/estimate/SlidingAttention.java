package dev.headroom.estimate;

/**
 * Layers that attend to a window of the last tokens. Their cache stays f16 where the rest is quantized (llama.cpp PR
 * #21277).
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key
 * @param valueDim elements of one head's value
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
    public double cacheBytes(CacheCells cells, RunOptions options) {
        return bytesPerCell() * cells.cells(windowTokens, options);
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerCell() * Math.min(depthTokens, windowTokens);
    }

    private double bytesPerCell() {
        return CacheType.F16.bytes((double) layers * kvHeads * ((double) keyDim + valueDim));
    }

    @Override
    public Amount stateBytes(int parallel) {
        return Amount.ZERO;
    }

    /** Nothing is quantized. */
    @Override
    public double scratchBytesPerToken(RunOptions options) {
        return 0;
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofKeysAndValues(kvHeads, keyDim, valueDim, Amount.of(windowTokens));
    }
}
