package dev.headroom.model;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a model. */
@Description("What came of a change of a model.")
public record ModelPayload(
        @Description("The model after the change, or the one deleted; null where nothing was changed.")
        Model model,

        @NonNull @Description("Why nothing was changed; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static ModelPayload of(Changes.Outcome<Model> outcome) {
        return new ModelPayload(outcome.result(), outcome.errors());
    }
}
