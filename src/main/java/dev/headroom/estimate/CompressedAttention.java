package dev.headroom.estimate;

/**
 * Layers that keep one vector for several tokens, which is key and value at once, beside a window of whole tokens
 * (which is a group of its own): compressed sparse attention and heavily compressed attention of DeepSeek-V4. The
 * ratios are {@code compress_ratios} of its configuration: 4, with an index key beside each vector, and 128, without.
 *
 * @param dim elements of a vector
 * @param indexDim elements of the index key beside it; 0 without
 * @param tokensEach tokens that a vector is kept for
 */
public record CompressedAttention(int layers, int dim, int indexDim, int tokensEach) implements LayerGroup {
    @Override
    public LayerKind kind() {
        return LayerKind.COMPRESSED_ATTENTION;
    }

    @Override
    public CompressedAttention withLayers(int other) {
        return new CompressedAttention(other, dim, indexDim, tokensEach);
    }

    @Override
    public double cacheBytes(CacheCells cells) {
        return bytesPerVector(cells.options()) * vectors(cells.perStream()) * cells.streams();
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerVector(options) * depthTokens / tokensEach;
    }

    private double bytesPerVector(RunOptions options) {
        return layers * options.bytesPerCell(1, dim + indexDim, 0);
    }

    private long vectors(long tokens) {
        return (tokens + tokensEach - 1) / tokensEach;
    }

    @Override
    public Amount stateBytes(int parallel) {
        return Amount.ZERO;
    }

    @Override
    public long maskCells(CacheCells cells) {
        return vectors(cells.perStream());
    }

    @Override
    public double dequantizedBytes(CacheCells cells) {
        return cells.options().dequantizedBytesPerCell(1, dim, 0) * vectors(cells.perStream()) * cells.streams();
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofVectors(dim + indexDim);
    }
}
