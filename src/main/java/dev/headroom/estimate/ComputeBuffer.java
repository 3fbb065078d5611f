package dev.headroom.estimate;

/**
 * The buffer that llama.cpp computes in, with flash attention: the mask of attention in f16 over context and the tokens
 * computed at once, with a quantized cache the cells of one layer dequantized, and activations. Recorded buffers at
 * 262,144 tokens, q8_0 and 512 tokens at once come out as 786 of 796 MiB (Qwen3.5 2B), 1,304 of 1,330 (4B), 1,326 of
 * 1,360 (Qwen3.6 27B) and 2,352 of 2,392 (Gemma 4 31B).
 */
final class ComputeBuffer {
    private static final double BYTES_PER_F16 = 2;
    private static final double BYTES_PER_F32 = 4;
    /** llama.cpp keeps that many copies of its inputs when layers are spread, so that devices work at the same time. */
    private static final double COPIES_WHEN_SPREAD = 4;
    /** Four tensors of the hidden size at once and 15 % of others, fitted to recorded buffers. */
    private static final double ACTIVATIONS = 1.15 * 4;

    private ComputeBuffer() {}

    /** @param scratchBytesPerToken what dequantizing one layer takes per token of context */
    static double bytes(double hiddenSize, double scratchBytesPerToken, CacheCells cells, RunOptions options) {
        double count = cells.cells(options);
        double copies = options.deviceCount() > 1 && options.split() == DeviceSplit.LAYER ? COPIES_WHEN_SPREAD : 1;
        return copies * BYTES_PER_F16 * options.ubatchTokens() * count
                + scratchBytesPerToken * count
                + ACTIVATIONS * hiddenSize * options.ubatchTokens() * BYTES_PER_F32;
    }
}
