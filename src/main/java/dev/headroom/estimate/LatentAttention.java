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
    private static final double KEYS_AND_VALUES = 2;
    private static final double BYTES_PER_F32 = 4;

    @Override
    public LayerKind kind() {
        return LayerKind.LATENT_ATTENTION;
    }

    @Override
    public LatentAttention withLayers(int other) {
        return new LatentAttention(other, latentDim, indexDim);
    }

    @Override
    public double cacheBytes(CacheCells cells, RunOptions options) {
        return bytesPerCell(options) * cells.cells(options);
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return bytesPerCell(options) * depthTokens;
    }

    private double bytesPerCell(RunOptions options) {
        return options.keyType().bytes(layers * ((double) latentDim + indexDim));
    }

    @Override
    public Amount stateBytes(int parallel) {
        return Amount.ZERO;
    }

    /**
     * Keys and values are each made of the vector, in f32: 4,608 bytes at 576 elements, where logs of two models show
     * 4,650 and 5,480.
     */
    @Override
    public double scratchBytesPerToken(RunOptions options) {
        return options.keyType().isQuantized() ? KEYS_AND_VALUES * latentDim * BYTES_PER_F32 : 0;
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofVectors(latentDim + indexDim);
    }
}
