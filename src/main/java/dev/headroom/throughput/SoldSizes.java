package dev.headroom.throughput;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Memory sizes in GB in one cell: {@code 16|24|32}. */
final class SoldSizes {
    private SoldSizes() {}

    /** None where the cell is empty. */
    static List<Integer> of(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split("\\|")).map(Integer::valueOf).toList();
    }
}
