package dev.headroom.gpu;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of GPUs. */
@Description("One page of a list of GPUs.")
public record GpuConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull GpuEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Gpu> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static GpuConnection of(Page<Gpu> page) {
        return new GpuConnection(page.edges(GpuEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
