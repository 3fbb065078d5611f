package dev.headroom.estimate;

/**
 * Layers that keep nothing of their own: they share the cache of an earlier layer (Gemma 3n, Gemma 4 E), look at an
 * image of fixed size, or have no attention at all.
 *
 * @param shared whether they attend to the cache of an earlier layer
 */
public record Cacheless(int layers, boolean shared) implements LayerGroup {
    /** Layers that attend to no cache. */
    public Cacheless(int layers) {
        this(layers, false);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CACHELESS;
    }

    @Override
    public Cacheless withLayers(int other) {
        return new Cacheless(other, shared);
    }

    @Override
    public double cacheBytes(CacheCells cells) {
        return 0;
    }

    @Override
    public double readBytes(double depthTokens, RunOptions options) {
        return 0;
    }

    @Override
    public Amount stateBytes(int parallel) {
        return Amount.ZERO;
    }

    @Override
    public long maskCells(CacheCells cells) {
        return 0;
    }

    @Override
    public double dequantizedBytes(CacheCells cells) {
        return 0;
    }

    @Override
    public LayerSizes sizes() {
        return LayerSizes.ofNothing();
    }
}
