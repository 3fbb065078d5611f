package dev.headroom.compatibility;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A model at a quantization on a GPU or device in a list. */
@Description("A model at a quantization on a GPU or device in a list.")
public record CompatibilityEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Compatibility node) {}
