package dev.headroom.device;

import dev.headroom.device.DeviceFacts.DeviceOrderField;
import dev.headroom.error.BadInputException;
import dev.headroom.facts.SlugRows;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.search.Search;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Devices over GraphQL. */
@GraphQLApi
public class DeviceApi {
    private static final List<DeviceOrder> BY_NAME = List.of(new DeviceOrder(DeviceOrderField.NAME, Direction.ASC));

    private final SlugRows<Device> devices;
    private final BuyingPrices prices;
    private final Search search;

    DeviceApi(SlugRows<Device> devices, BuyingPrices prices, Search search) {
        this.devices = devices;
        this.prices = prices;
        this.search = search;
    }

    @Query("device")
    @NonBlocking
    @Description("The device with this slug, or null.")
    public @Nullable Device device(@Name("slug") @NonNull @Description("Slug, such as nvidia-dgx-spark.") String slug) {
        return devices.find(slug).orElse(null);
    }

    @Query("devices")
    @NonBlocking
    @Description("Devices under a filter, by name unless ordered otherwise or searched.")
    public DeviceConnection devices(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable DeviceFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull DeviceOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        DeviceFilter.check(filter);
        Found found = DeviceFilter.found(filter, search.index());
        var rows = devices.all().stream().filter(device -> DeviceFilter.passes(filter, found, device, prices));
        var sorting = Sorting.of("devices", orderBy, found.order(Device::slug, BY_NAME), Device::slug);
        return DeviceConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    /** One page of a list of devices. */
    @Type("DeviceConnection")
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

    /** A device in a list. */
    @Type("DeviceEdge")
    @Description("A device in a list.")
    public record DeviceEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Device node) {}

    /** One column that a list of devices is ordered by. */
    @Input("DeviceOrder")
    @Description("One column that a list of devices is ordered by.")
    public record DeviceOrder(
            @NonNull @Description("The column.") DeviceOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Device> {}
}
