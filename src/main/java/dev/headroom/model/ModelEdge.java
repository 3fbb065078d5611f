package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A model in a list. */
@Description("A model in a list.")
public record ModelEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Model node) {}
