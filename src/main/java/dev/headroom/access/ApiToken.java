package dev.headroom.access;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A token that lets a program make changes, without its secret. */
@Description("A token that lets a program make changes.")
public record ApiToken(
        @Id @NonNull @Description("Opaque identifier; not secret.")
        String id,

        @NonNull @Description("Who or what it is for; the change log shows it.")
        String name,

        @NonNull @Description("What its owner may do.") Role role,
        @NonNull @Description("When it was created.") Instant createdAt,
        @NonNull @Description("Who created it.") String createdBy,

        @Description("When it was last used, to the minute; null if never.") @Nullable
        Instant lastUsedAt,

        @Description("When it ends; null if never.") @Nullable
        Instant expiresAt,

        @Description("When it was revoked; null if it was not.") @Nullable
        Instant revokedAt) {

    static ApiToken of(ApiTokenEntity token) {
        return new ApiToken(
                token.id,
                token.name,
                token.role,
                token.createdAt,
                token.createdBy,
                token.lastUsedAt,
                token.expiresAt,
                token.revokedAt);
    }
}
