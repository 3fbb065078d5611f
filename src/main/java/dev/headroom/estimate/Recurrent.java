package dev.headroom.estimate;

/** Layers of state-space models and linear attention. */
public record Recurrent(int layers, Amount elements) implements Stateful {
    /**
     * Layers whose state llama.cpp keeps as {@code (kernel − 1) · (inner + 2 · groups · state)} elements of convolution
     * and {@code state · inner} of state.
     *
     * @param kernel taps of the convolution
     * @param innerSize width that the layer works in
     * @param groups groups that share a state projection
     * @param stateSize elements of state per channel
     */
    public static Recurrent of(int layers, int kernel, int innerSize, int groups, int stateSize) {
        return new Recurrent(
                layers,
                Amount.of((kernel - 1.0) * (innerSize + 2.0 * groups * stateSize) + (double) stateSize * innerSize));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.RECURRENT;
    }

    @Override
    public Recurrent withLayers(int other) {
        return new Recurrent(other, elements);
    }
}
