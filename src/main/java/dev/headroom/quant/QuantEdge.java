package dev.headroom.quant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A quantization format in a list. */
@Description("A quantization format in a list.")
public record QuantEdge(
        @NonNull @Description("Where the row stands, for after and before.")
        String cursor,

        @NonNull @Description("The row.") Quant node) {}
