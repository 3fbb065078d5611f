package dev.headroom.estimate;

/**
 * Decode speed of one stream: the time to read the active weights and the key-value cache at the share of the memory
 * bandwidth that the class reaches, plus a time per layer that no bandwidth shortens. The calibration fits its
 * constants with this function.
 */
public final class DecodeSpeed {
    private static final double MS_PER_SECOND = 1000;

    private DecodeSpeed() {}

    /**
     * Tokens per second.
     *
     * @param bandwidthGbPerSec bandwidth of the memory that is read, in 10^9 bytes per second
     */
    public static double tokPerSec(DecodeWork work, double bandwidthGbPerSec, DecodeConstants constants) {
        return MS_PER_SECOND / DecodeTime.of(work, bandwidthGbPerSec, constants).totalMs();
    }
}
