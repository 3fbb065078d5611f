package dev.headroom.benchmark;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One column that a list of measurements is ordered by. */
@Input("BenchmarkOrder")
@Description("One column that a list of measurements is ordered by.")
public record BenchmarkOrder(
        @NonNull @Description("The column.") BenchmarkOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction)
        implements Order<Benchmark> {}
