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
    public double bytesPerCell(RunOptions setup) {
        return CacheType.F16.bytes((double) layers * kvHeads * ((double) keyDim + valueDim));
    }

    @Override
    public double cells(CacheCells slots, RunOptions setup) {
        return slots.cells(windowTokens, setup);
    }

    @Override
    public double cellsRead(double depthTokens) {
        return Math.min(depthTokens, windowTokens);
    }
}
