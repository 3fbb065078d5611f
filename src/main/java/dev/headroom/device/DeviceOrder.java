package dev.headroom.device;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One column that a list of devices is ordered by. */
@Input("DeviceOrder")
@Description("One column that a list of devices is ordered by.")
public record DeviceOrder(
        @NonNull @Description("The column.") DeviceOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction)
        implements Order<Device> {}
