package dev.headroom.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Numbers of different weight.
 *
 * @param values the numbers
 * @param weights of the same length, above 0
 */
public record WeightedSample(double[] values, double[] weights) {

    public static <T> WeightedSample of(List<T> items, ToDoubleFunction<T> value, ToDoubleFunction<T> weight) {
        return new WeightedSample(
                items.stream().mapToDouble(value).toArray(),
                items.stream().mapToDouble(weight).toArray());
    }

    /** All weights together. */
    public double weight() {
        return Arrays.stream(weights).sum();
    }

    /** One of the values: that with half of the weight below it, or the first that has more. */
    double middle() {
        int[] order = order();
        double below = 0;
        for (int at : order) {
            below += weights[at];
            if (below >= weight() / 2) {
                return values[at];
            }
        }
        return values[order[order.length - 1]];
    }

    public double median() {
        return quantile(0.5);
    }

    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum / weight();
    }

    /** The value below which this share of the weight lies, between values by straight lines. */
    public double quantile(double share) {
        int[] order = order();
        double wanted = share * weight();
        double below = 0;
        double position = 0;
        double previous = 0;
        for (int rank = 0; rank < order.length; rank++) {
            previous = position;
            position = below + weights[order[rank]] / 2;
            below += weights[order[rank]];
            if (position >= wanted) {
                return rank == 0
                        ? values[order[0]]
                        : between(
                                values[order[rank - 1]],
                                values[order[rank]],
                                (wanted - previous) / (position - previous));
            }
        }
        return values[order[order.length - 1]];
    }

    private int[] order() {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double between(double low, double high, double share) {
        return low + (high - low) * share;
    }
}
