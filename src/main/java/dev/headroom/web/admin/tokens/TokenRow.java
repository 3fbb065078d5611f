package dev.headroom.web.admin.tokens;

import dev.headroom.access.ApiToken;
import dev.headroom.web.Format;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A token in the list; moments are in UTC. */
public record TokenRow(String id, String name, String role, String created, String used, String state, boolean ended) {
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    static TokenRow of(ApiToken token) {
        boolean expired = token.expiresAt() != null && !token.expiresAt().isAfter(Instant.now());
        String state = token.revokedAt() != null
                ? "revoked " + shown(token.revokedAt())
                : token.expiresAt() == null
                        ? "without end"
                        : (expired ? "expired " : "until ") + shown(token.expiresAt());
        return new TokenRow(
                token.id(),
                token.name(),
                Format.words(token.role()),
                "%s by %s".formatted(shown(token.createdAt()), token.createdBy()),
                token.lastUsedAt() == null ? "never" : shown(token.lastUsedAt()),
                state,
                expired || token.revokedAt() != null);
    }

    private static String shown(Instant moment) {
        return TO_THE_MINUTE.format(moment);
    }
}
