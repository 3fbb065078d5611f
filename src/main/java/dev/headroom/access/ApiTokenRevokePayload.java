package dev.headroom.access;

import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What came of revoking a token. */
@Description("What came of revoking a token.")
public record ApiTokenRevokePayload(
        @Description("The revoked token; null if there are errors.") @Nullable
        ApiToken apiToken,

        @NonNull @Description("Why nothing was revoked; empty if it was.")
        List<@NonNull UserError> userErrors) {}
