package dev.headroom.inspection;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A draft of a model, or why there is none. */
@Description("A draft of a model, or why there is none.")
public record ModelDraftPayload(
        @Description("The draft; null where the files cannot be taken.") @Nullable
        ModelDraft draft,

        @NonNull @Description("Why they cannot be taken; empty where they were.")
        List<@NonNull UserError> userErrors) {

    static ModelDraftPayload of(ModelDrafts.Drafted drafted) {
        return new ModelDraftPayload(
                drafted.draft(),
                drafted.fault().isEmpty()
                        ? List.of()
                        : List.of(new UserError(drafted.argument(), drafted.fault(), UserErrorCode.INVALID)));
    }
}
