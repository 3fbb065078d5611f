package dev.headroom.compatibility;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A model at its place in a ranking. */
@Description("A model at its place in a ranking.")
public record RankedModel(
        @Description("The place, from 1.") int place,

        @NonNull @Description("The model at its quantization on the hardware.")
        Compatibility compatibility,

        @NonNull @Description("Why it is there, in a sentence or two.")
        String reason) {}
