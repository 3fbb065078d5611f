package dev.headroom.access;

import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What came of creating a token. */
@Description("What came of creating a token.")
public record ApiTokenCreatePayload(
        @Description("The new token; null if there are errors.") @Nullable
        ApiToken apiToken,

        @Description("The secret to send as \"Authorization: Bearer hr_…\". It is shown this once and kept nowhere.")
        @Nullable
        String secret,

        @NonNull @Description("Why nothing was created; empty if it was.")
        List<@NonNull UserError> userErrors) {

    static ApiTokenCreatePayload refused(List<UserError> errors) {
        return new ApiTokenCreatePayload(null, null, errors);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ApiTokenCreatePayload[" + apiToken + ", " + userErrors + "]";
    }
}
