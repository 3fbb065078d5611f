package dev.headroom.throughput;

import org.jspecify.annotations.Nullable;

/**
 * How the power that a board may draw limits its throughput: of boards with the same chip, those of 300 watts read
 * prompts slower than those of 450.
 *
 * @param enoughWattsPerTops from here on power limits nothing; per 10^12 INT8 operations per second
 * @param exponent of the share of it that a board has
 */
public record PowerLimit(double enoughWattsPerTops, double exponent) {
    /** Share of its throughput that a board reaches; 1 where its power is unknown. */
    public double share(@Nullable Integer watts, double tops) {
        return watts == null ? 1 : StrictMath.pow(lack(watts, tops), exponent);
    }

    private double lack(int watts, double tops) {
        return Math.min(1, watts / tops / enoughWattsPerTops);
    }
}
