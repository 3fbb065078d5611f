package dev.headroom.benchmark;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of measurements. */
@Description("One page of a list of measurements.")
public record BenchmarkConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull BenchmarkEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Benchmark> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static BenchmarkConnection of(Page<Benchmark> page) {
        return new BenchmarkConnection(
                page.edges(BenchmarkEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
