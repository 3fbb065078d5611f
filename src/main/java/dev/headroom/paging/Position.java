package dev.headroom.paging;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in an ordered list: its values in the order's columns and, as the tie-break, its natural key. It
 * says so without the row, so that a cursor keeps its place when rows come and go.
 */
record Position(List<@Nullable Comparable<?>> values, String key) {

    /** Whether the known values of both are of the same types, so that they can be compared. */
    boolean isComparableTo(Position other) {
        return IntStream.range(0, values.size())
                .allMatch(i -> values.get(i) == null
                        || other.values.get(i) == null
                        || values.get(i).getClass() == other.values.get(i).getClass());
    }
}
