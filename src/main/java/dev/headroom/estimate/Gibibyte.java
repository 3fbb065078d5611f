package dev.headroom.estimate;

/** The unit that programs count memory and files in: 2^30 bytes. */
public final class Gibibyte {
    /** In 10^9 bytes. */
    public static final double GB = 1.073741824;

    private Gibibyte() {}
}
