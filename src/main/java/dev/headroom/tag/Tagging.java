package dev.headroom.tag;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A tag of a model, and why it has it. */
@Type("Tagging")
@Description("A tag of a model, and why it has it.")
public record Tagging(
        @NonNull @Description("The tag.") Tag tag,

        @NonNull @Description("The fact that it follows from, in a sentence.")
        String reason) {}
