package dev.headroom.estimate;

/**
 * How the key-value cache stores its elements. A quantized type keeps blocks of 32 elements with their scale: the block
 * sizes are those of ggml's types of the same names.
 */
public enum KvCacheType {
    F16(64),
    BF16(64),
    Q8_0(34),
    Q5_1(24),
    Q5_0(22),
    Q4_1(20),
    Q4_0(18);

    private static final int BLOCK_ELEMENTS = 32;

    private final int blockBytes;

    KvCacheType(int blockBytes) {
        this.blockBytes = blockBytes;
    }

    /** Size of that many elements, which come in whole blocks, in bytes. */
    public double bytes(double elements) {
        return elements * blockBytes / BLOCK_ELEMENTS;
    }

    public boolean isQuantized() {
        return blockBytes < F16.blockBytes;
    }
}
