package dev.headroom.gpu;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A GPU in a list. */
@Description("A GPU in a list.")
public record GpuEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Gpu node) {}
