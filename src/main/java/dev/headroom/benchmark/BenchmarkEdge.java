package dev.headroom.benchmark;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A measurement in a list. */
@Description("A measurement in a list.")
public record BenchmarkEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Benchmark node) {}
