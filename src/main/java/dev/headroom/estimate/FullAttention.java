package dev.headroom.estimate;

/**
 * Layers whose cache grows with every token.
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key
 * @param valueDim elements of one head's value
 */
public record FullAttention(int layers, int kvHeads, int keyDim, int valueDim) implements LayerGroup {
    @Override
    public double bytesPerCell(RunOptions setup) {
        double rows = (double) layers * kvHeads;
        return setup.keyType().bytes(rows * keyDim) + setup.valueType().bytes(rows * valueDim);
    }

    @Override
    public double cells(CacheCells slots, RunOptions setup) {
        return slots.cells(setup);
    }

    @Override
    public double cellsRead(double depthTokens) {
        return depthTokens;
    }

    @Override
    public double scratchBytesPerToken(RunOptions setup) {
        double keys = setup.keyType().isQuantized() ? keyDim : 0;
        double values = setup.valueType().isQuantized() ? valueDim : 0;
        return CacheType.F16.bytes(kvHeads * (keys + values));
    }
}
