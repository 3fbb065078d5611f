package dev.headroom.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A change in a list. */
@Description("A change in a list.")
public record ChangeEdge(
        @NonNull @Description("Where the row stands, for after.")
        String cursor,

        @NonNull @Description("The row.") Change node) {}
