package dev.headroom.model;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One column that a list of models is ordered by. */
@Input("ModelOrder")
@Description("One column that a list of models is ordered by.")
public record ModelOrder(
        @NonNull @Description("The column.") ModelOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction)
        implements Order<Model> {}
