package dev.headroom.estimate;

/** Layers of a gated short convolution, as LFM2 has them, that keep its last inputs. */
public record Convolution(int layers, Amount elements) implements Stateful {
    /**
     * Layers that keep {@code (kernel − 1) · hidden} elements.
     *
     * @param kernel taps of the convolution
     * @param hiddenSize elements of the hidden state
     */
    public static Convolution of(int layers, int kernel, int hiddenSize) {
        return new Convolution(layers, Amount.of((kernel - 1.0) * hiddenSize));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CONVOLUTION;
    }

    @Override
    public Convolution withLayers(int other) {
        return new Convolution(other, elements);
    }
}
