package dev.headroom.estimate;

/**
 * Layers that carry a state from token to token instead of a cache: state-space models, linear attention, short
 * convolutions. llama.cpp keeps {@code (kernel − 1) · (inner + 2 · groups · state)} elements of convolution and
 * {@code state · inner} of state per layer and slot, in f32; a short convolution has the first part alone.
 *
 * @param kernel taps of the convolution
 * @param innerSize width that the layer works in
 * @param groups groups that share a state projection
 * @param stateSize elements of state per channel, 0 for a convolution
 */
public record Recurrent(int layers, int kernel, int innerSize, int groups, int stateSize) implements LayerGroup {
    private static final double BYTES_PER_F32 = 4;

    /** Layers of a gated short convolution, as LFM2 has them. */
    public static Recurrent convolution(int layers, int kernel, int hiddenSize) {
        return new Recurrent(layers, kernel, hiddenSize, 0, 0);
    }

    @Override
    public double stateBytes(int parallel) {
        double elements = (kernel - 1.0) * (innerSize + 2.0 * groups * stateSize) + (double) stateSize * innerSize;
        return parallel * layers * elements * BYTES_PER_F32;
    }
}
