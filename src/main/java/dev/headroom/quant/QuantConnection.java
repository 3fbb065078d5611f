package dev.headroom.quant;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of quantization formats. */
@Description("One page of a list of quantization formats.")
public record QuantConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull QuantEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Quant> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static QuantConnection of(Page<Quant> page) {
        return new QuantConnection(page.edges(QuantEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
