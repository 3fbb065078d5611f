package dev.headroom.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Figures as the model page prints them. It rounds half-up to two decimals and prints one decimal of that binary value,
 * so 3.9452 becomes 3.95 and then 4.0, while 4.0494 becomes 4.05, which is stored just below, and then 4.0.
 */
public final class Rounding {
    private Rounding() {}

    /** Half-up to two decimals: the figure that the page computes on with. */
    public static double twoDecimals(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The figure in print: one decimal, from the exact binary value of the two-decimal one. */
    public static double oneDecimal(double value) {
        return new BigDecimal(twoDecimals(value))
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Half-up to one decimal, for speeds. */
    public static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Half-up to three decimals, for terms that are shown unrounded. */
    public static double threeDecimals(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
