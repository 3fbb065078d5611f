package dev.headroom.hardware;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One column that a list of GPUs and devices is ordered by. */
@Input("HardwareOrder")
@Description("One column that a list of GPUs and devices is ordered by.")
public record HardwareOrder(
        @NonNull @Description("The column.") HardwareOrderField field,

        @DefaultValue("ASC") @Description("Which way.") @Nullable
        Direction direction)
        implements Order<Hardware> {}
