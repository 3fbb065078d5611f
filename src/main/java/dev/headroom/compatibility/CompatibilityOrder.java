package dev.headroom.compatibility;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One column that a list of models at a quantization on a GPU or device is ordered by. */
@Input("CompatibilityOrder")
@Description("One column that a list of models at a quantization on a GPU or device is ordered by.")
public record CompatibilityOrder(
        @NonNull @Description("The column.") CompatibilityOrderField field,

        @DefaultValue("ASC") @Description("Which way.") @Nullable
        Direction direction)
        implements Order<Compatibility> {}
