package dev.headroom.gpu;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One column that a list of GPUs is ordered by. */
@Input("GpuOrder")
@Description("One column that a list of GPUs is ordered by.")
public record GpuOrder(
        @NonNull @Description("The column.") GpuOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction)
        implements Order<Gpu> {}
