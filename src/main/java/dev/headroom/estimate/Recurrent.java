package dev.headroom.estimate;

/**
 * Layers of state-space models and linear attention. Source of what each form keeps, in the elements that llama.cpp
 * stores: {@code n_embd_r} and {@code n_embd_s} in github.com/ggml-org/llama.cpp/blob/de3ff815/src/llama-hparams.cpp.
 */
public record Recurrent(int layers, Amount elements) implements Stateful {
    /** Queries, keys and values each have a convolution of their own. */
    private static final double CONVOLUTIONS_OF_DELTA_ATTENTION = 3;

    /**
     * Layers of a state space (Mamba 1 and 2) or a gated delta net, whose state llama.cpp keeps as {@code (kernel − 1)
     * · (inner + 2 · groups · state)} elements of convolution and {@code state · inner} of state.
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

    /**
     * Layers of Kimi Delta Attention: {@code heads · head²} elements of state and three convolutions of {@code (kernel
     * − 1) · heads · head}.
     *
     * @param kernel taps of each convolution
     * @param headSize elements of a head's key and of its value
     */
    public static Recurrent ofDeltaAttention(int layers, int kernel, int heads, int headSize) {
        double width = (double) heads * headSize;
        return new Recurrent(
                layers, Amount.of(width * headSize + CONVOLUTIONS_OF_DELTA_ATTENTION * (kernel - 1.0) * width));
    }

    /**
     * Layers of RWKV 5 to 7: {@code hidden · head} elements of state and the last token for each of the shifts.
     *
     * @param tokenShifts parts of a layer that look at the token before
     * @param hiddenSize elements of the hidden state
     * @param headSize elements of a head
     */
    public static Recurrent ofTokenShift(int layers, int tokenShifts, int hiddenSize, int headSize) {
        return new Recurrent(layers, Amount.of((double) hiddenSize * headSize + (double) tokenShifts * hiddenSize));
    }

    /**
     * Layers of lightning attention (MiniMax-01): {@code heads · head²} elements of state and no convolution.
     *
     * @param headSize elements of a head's key and of its value
     */
    public static Recurrent ofLightningAttention(int layers, int heads, int headSize) {
        return new Recurrent(layers, Amount.of((double) heads * headSize * headSize));
    }

    /**
     * Layers of a gated linear recurrent unit (RecurrentGemma, arXiv:2404.07839): one element of state for each of its
     * width, and a convolution before it.
     *
     * @param kernel taps of the convolution
     * @param width elements that the unit works on
     */
    public static Recurrent ofGatedUnit(int layers, int kernel, int width) {
        return new Recurrent(layers, Amount.of((double) kernel * width));
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
