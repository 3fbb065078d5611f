package dev.headroom.compatibility;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of models at a quantization on a GPU or device. */
@Description("One page of a list of models at a quantization on a GPU or device.")
public record CompatibilityConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull CompatibilityEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Compatibility> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static CompatibilityConnection of(Page<Compatibility> page) {
        return new CompatibilityConnection(
                page.edges(CompatibilityEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
