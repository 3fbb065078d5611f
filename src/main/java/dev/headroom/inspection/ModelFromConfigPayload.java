package dev.headroom.inspection;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.estimates.MemoryEstimate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a configuration tells of a model. */
@Description("What a configuration tells of a model.")
public record ModelFromConfigPayload(
        @Description("What it says; null where it cannot be taken.") @Nullable
        ModelInspection inspection,

        @NonNull
        @Description(
                "Memory that the model needs by each method, or by the one asked for; empty where the configuration "
                        + "cannot be taken.")
        List<@NonNull MemoryEstimate> memory,

        @NonNull @Description("Why it cannot be taken; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static ModelFromConfigPayload refused(String argument, String message) {
        return new ModelFromConfigPayload(
                null, List.of(), List.of(new UserError(argument, message, UserErrorCode.INVALID)));
    }
}
