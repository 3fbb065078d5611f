package dev.headroom.estimate;

/**
 * Layers that keep nothing of their own: they share the cache of an earlier layer (Gemma 3n, Gemma 4 E), look at an
 * image of fixed size, or have no attention at all.
 */
public record Cacheless(int layers) implements LayerGroup {}
