package dev.headroom.estimate;

/**
 * How the key-value cache stores its elements. A quantized type of ggml keeps blocks of 32 elements with their scale:
 * the block sizes are those of ggml's types of the same names. MLX's groups of 64 elements with a scale and a bias in
 * f16 ({@code mlx_lm --kv-bits}, mlx-lm's cache.py) come to the same bytes: 8 bits to those of Q8_0, 4 bits to those of
 * Q4_0.
 */
public enum CacheType implements Described {
    F16(64, "16 bits."),
    BF16(64, "16 bits, bfloat16."),
    FP8(32, "8 bits, floating point, of vLLM and SGLang."),
    Q8_0(34, "8.5 bits; of MLX its 8 bits with scale and bias."),
    Q5_1(24, "6 bits."),
    Q5_0(22, "5.5 bits."),
    Q4_1(20, "5 bits."),
    Q4_0(18, "4.5 bits; of MLX its 4 bits with scale and bias.");

    private static final int BLOCK_ELEMENTS = 32;

    private final int blockBytes;
    private final String description;

    CacheType(int blockBytes, String description) {
        this.blockBytes = blockBytes;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    /** Size of that many elements, which come in whole blocks, in bytes. */
    public double bytes(double elements) {
        return elements * blockBytes / BLOCK_ELEMENTS;
    }

    /** Whether elements come in blocks that have to be decoded before they are computed with. */
    public boolean isQuantized() {
        return blockBytes < F16.blockBytes && this != FP8;
    }
}
