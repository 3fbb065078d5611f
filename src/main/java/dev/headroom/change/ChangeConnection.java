package dev.headroom.change;

import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of the change log, the latest change first. */
@Description("One page of the change log, the latest change first.")
public record ChangeConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull ChangeEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Change> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo) {

    /** @param rows up to one more than the page's {@code size}, which then tells that there are more */
    static ChangeConnection of(List<Change> rows, int size, boolean hasPrevious) {
        List<Change> nodes = rows.stream().limit(size).toList();
        List<ChangeEdge> edges = nodes.stream()
                .map(change -> new ChangeEdge(change.id(), change))
                .toList();
        return new ChangeConnection(
                edges,
                nodes,
                new PageInfo(
                        rows.size() > size,
                        hasPrevious,
                        nodes.isEmpty() ? null : nodes.get(0).id(),
                        nodes.isEmpty() ? null : nodes.get(nodes.size() - 1).id()));
    }
}
