package dev.headroom.calibration;

import dev.headroom.model.Attention;

/** Size of an f16 key-value cache, without the rounding that runtimes allocate it with: what a token reads of it. */
final class KeyValueCache {
    private static final double BYTES_PER_F16 = 2;
    private static final double BYTES_PER_GB = 1e9;

    private KeyValueCache() {}

    /** Its size in 10^9 bytes with that many tokens in it; layers whose facts are unknown count nothing. */
    static double gb(Attention attention, double tokens) {
        return (full(attention) * tokens + sliding(attention) * Math.min(tokens, window(attention)))
                * BYTES_PER_F16
                / BYTES_PER_GB;
    }

    private static double full(Attention attention) {
        if (attention.kvLoraRank() != null) {
            return count(attention.attentionLayers()) * (attention.kvLoraRank() + count(attention.qkRopeHeadDim()));
        }
        Integer heads = attention.globalKvHeads() == null ? attention.kvHeads() : attention.globalKvHeads();
        Integer elements = attention.globalHeadDim() == null ? attention.headDim() : attention.globalHeadDim();
        return 2 * count(attention.attentionLayers()) * count(heads) * count(elements);
    }

    private static double sliding(Attention attention) {
        return 2 * count(attention.slidingLayers()) * count(attention.kvHeads()) * count(attention.headDim());
    }

    private static double window(Attention attention) {
        return attention.slidingWindow() == null ? Double.POSITIVE_INFINITY : attention.slidingWindow();
    }

    private static double count(Integer fact) {
        return fact == null ? 0 : fact;
    }
}
