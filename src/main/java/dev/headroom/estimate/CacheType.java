package dev.headroom.estimate;

/**
 * How the key-value cache stores its elements. A quantized type keeps blocks of 32 elements with their scale: the block
 * sizes are those of ggml's types of the same names.
 */
public enum CacheType implements Described {
    F16(64, "16 bits."),
    BF16(64, "16 bits, bfloat16."),
    Q8_0(34, "8.5 bits."),
    Q5_1(24, "6 bits."),
    Q5_0(22, "5.5 bits."),
    Q4_1(20, "5 bits."),
    Q4_0(18, "4.5 bits.");

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

    public boolean isQuantized() {
        return blockBytes < F16.blockBytes;
    }
}
