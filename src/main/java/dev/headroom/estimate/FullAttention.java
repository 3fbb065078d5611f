package dev.headroom.estimate;

/**
 * Layers whose cache grows with every token.
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key
 * @param valueDim elements of one head's value
 */
public record FullAttention(int layers, int kvHeads, int keyDim, int valueDim) implements LayerGroup {
    /** Layers whose keys and values are of one size. */
    public static FullAttention uniform(int layers, int kvHeads, int headDim) {
        return new FullAttention(layers, kvHeads, headDim, headDim);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.FULL_ATTENTION;
    }

    @Override
    public FullAttention withLayers(int other) {
        return new FullAttention(other, kvHeads, keyDim, valueDim);
    }

    @Override
    public double cacheBytes(CacheCells cells) {
        return bytesPerCell(cells.options()) * cells.all();
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerCell(options) * depthTokens;
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
        return cells.perStream();
    }

    @Override
    public double dequantizedBytes(CacheCells cells) {
        return cells.options().dequantizedBytesPerCell(kvHeads, keyDim, valueDim) * cells.all();
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofKeysAndValues(kvHeads, keyDim, valueDim, Amount.UNKNOWN);
    }
}
