package dev.headroom.hardware;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A GPU or device in a list. */
@Description("A GPU or device in a list.")
public record HardwareEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Hardware node) {}
