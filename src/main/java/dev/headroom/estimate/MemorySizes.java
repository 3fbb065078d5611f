package dev.headroom.estimate;

/**
 * The memory sizes that hardware comes in: 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32 … GB, a power of two and its
 * quarter and half more.
 */
final class MemorySizes {
    private static final double[] STEPS = {1, 1.25, 1.5};

    private MemorySizes() {}

    /** The smallest common size that is not below {@code gb}; unknown where that is more than an integer can say. */
    static Amount atLeast(Amount gb) {
        for (double power = 1; power <= Integer.MAX_VALUE; power *= 2) {
            for (double step : STEPS) {
                double size = power * step;
                if (gb.isAtMost(size) && size == Math.rint(size)) {
                    return Amount.of(size);
                }
            }
        }
        return Amount.UNKNOWN;
    }
}
