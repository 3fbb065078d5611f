package dev.headroom.quant;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One column that a list of quantization formats is ordered by. */
@Input("QuantOrder")
@Description("One column that a list of quantization formats is ordered by.")
public record QuantOrder(
        @NonNull @Description("The column.") QuantOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction)
        implements Order<Quant> {}
