package dev.headroom.estimate;

/**
 * Layers of multi-head latent attention (DeepSeek-V2, arXiv:2405.04434): one compressed vector per token is stored
 * once, from which keys and values are made. Sparse attention (DeepSeek-V3.2, arXiv:2512.02556) keeps a key beside it,
 * by which it chooses the tokens to attend to; llama.cpp stores it in the type of the keys.
 *
 * @param latentDim elements per token: rank of the compression and the dimensions that carry the position
 * @param indexDim elements of the index key; 0 where a layer attends to all tokens or to those that another chose
 */
public record LatentAttention(int layers, int latentDim, int indexDim) implements LayerGroup {
    @Override
    public LayerKind kind() {
        return LayerKind.LATENT_ATTENTION;
    }

    @Override
    public LatentAttention withLayers(int other) {
        return new LatentAttention(other, latentDim, indexDim);
    }

    @Override
    public double cacheBytes(CacheCells cells) {
        return bytesPerCell(cells.options()) * cells.all();
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerCell(options) * depthTokens;
    }

    /** Vectors cannot be divided by heads. */
    private double bytesPerCell(RunOptions options) {
        return layers * options.bytesPerCell(1, latentDim + indexDim, 0);
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
        return cells.options().dequantizedBytesPerCell(1, latentDim, 0) * cells.all();
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofVectors(latentDim + indexDim);
    }
}
