package dev.headroom.inspection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A fact of a model that was derived from its files, to be confirmed. */
@Description("A fact of a model that was derived from its files, to be confirmed.")
public record DraftedFact(
        @NonNull @Description("Field of ModelInput.") String field,
        @NonNull @Description("Its value, as JSON has it.") String value,

        @NonNull @Description("What it was read from or follows from.")
        String reason) {}
