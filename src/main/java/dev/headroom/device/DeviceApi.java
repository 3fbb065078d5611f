package dev.headroom.device;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.SlugRows;
import dev.headroom.paging.Direction;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Devices over GraphQL. */
@GraphQLApi
public class DeviceApi {
    private static final List<DeviceOrder> BY_NAME = List.of(new DeviceOrder(DeviceOrderField.NAME, Direction.ASC));

    private final SlugRows<Device> devices;

    DeviceApi(SlugRows<Device> devices) {
        this.devices = devices;
    }

    @Query("device")
    @NonBlocking
    @Description("The device with this slug, or null.")
    public Device device(@Name("slug") @NonNull @Description("Slug, such as nvidia-dgx-spark.") String slug) {
        return devices.find(slug).orElse(null);
    }

    @Query("devices")
    @NonBlocking
    @Description("Devices under a filter, by name unless ordered otherwise.")
    public DeviceConnection devices(
            @Name("filter") @Description("Conditions that all must hold.") DeviceFilter filter,
            @Name("orderBy") @DefaultValue("[]") @Description("Columns, most significant first; ties go by slug.")
                    List<@NonNull DeviceOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before)
            throws BadInputException {
        DeviceFilter.check(filter);
        var rows = devices.all().stream().filter(device -> DeviceFilter.passes(filter, device));
        var sorting = Sorting.of("devices", orderBy, BY_NAME, Device::slug);
        return DeviceConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }
}
