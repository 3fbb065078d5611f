package dev.headroom.change;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What came of undoing a change. */
@Description("What came of undoing a change.")
public record RevertPayload(
        @Description("The change that was undone; null where it was not.") @Nullable
        Change reverted,

        @NonNull @Description("Why it was not undone; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static RevertPayload of(Changes.Outcome<Change> outcome) {
        return new RevertPayload(outcome.result(), outcome.errors());
    }
}
