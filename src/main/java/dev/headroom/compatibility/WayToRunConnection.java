package dev.headroom.compatibility;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of ways to run a model. */
@Description("One page of a list of ways to run a model.")
public record WayToRunConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull WayToRunEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull WayToRun> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the conditions.")
        int totalCount) {

    static WayToRunConnection of(Page<WayToRun> page) {
        return new WayToRunConnection(page.edges(WayToRunEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }

    /** A way to run a model in a list. */
    @Description("A way to run a model in a list.")
    public record WayToRunEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") WayToRun node) {}
}
