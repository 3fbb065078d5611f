package dev.headroom.estimate;

import java.util.stream.DoubleStream;

/** The middle of a list of numbers. */
public final class Median {
    private Median() {}

    /** The middle one, or the mean of the two in the middle; unknown of none. */
    public static Amount of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0
                ? Amount.UNKNOWN
                : Amount.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }
}
