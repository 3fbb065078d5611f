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
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
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

    private static double between(double low, double high, double share) {
        return low + (high - low) * share;
    }
}
