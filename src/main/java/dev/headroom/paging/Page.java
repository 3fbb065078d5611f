package dev.headroom.paging;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** One page of a list, from which the concrete connections are made. */
public record Page<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo, int totalCount) {

    /** The connection's edges. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> edge.apply(cursors.get(i), nodes.get(i)))
                .toList();
    }
}
