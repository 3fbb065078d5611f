package dev.headroom.device;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of devices. */
@Description("One page of a list of devices.")
public record DeviceConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull DeviceEdge> edges,

        @NonNull @Description("The rows alone.") List<@NonNull Device> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("Rows of the whole list, under the filter.")
        int totalCount) {

    public static DeviceConnection of(Page<Device> page) {
        return new DeviceConnection(page.edges(DeviceEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
    }
}
