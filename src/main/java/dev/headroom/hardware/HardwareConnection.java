package dev.headroom.hardware;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of GPUs and devices. */
@Description("One page of a list of GPUs and devices.")
public record HardwareConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull HardwareEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Hardware> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static HardwareConnection of(Page<Hardware> page) {
        return new HardwareConnection(page.edges(HardwareEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
