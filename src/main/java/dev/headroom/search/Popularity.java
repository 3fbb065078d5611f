package dev.headroom.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How much something is used, in comparison with others of its kind: counts of kinds tell nothing of each other. */
public final class Popularity {
    private Popularity() {}

    /** The share of others that are used less, by a count of any unit. */
    public static <T> Map<T, Double> of(List<T> rows, ToLongFunction<T> count) {
        long[] counts = rows.stream().mapToLong(count).sorted().toArray();
        Map<T, Double> shares = new HashMap<>();
        rows.forEach(row -> shares.put(row, less(counts, count.applyAsLong(row)) / (double) counts.length));
        return shares;
    }

    private static int less(long[] sorted, long count) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < count) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
