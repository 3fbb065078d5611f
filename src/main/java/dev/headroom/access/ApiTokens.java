package dev.headroom.access;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Creates, checks and revokes API tokens. Every method asks the database, so that a revocation counts at once
 * everywhere.
 */
@ApplicationScoped
public class ApiTokens {
    private static final Duration REMEMBERED_USE = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;

    ApiTokens(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Transactional
    List<ApiToken> newestFirst() {
        return tokens.newestFirst().stream().map(ApiToken::of).toList();
    }

    @Transactional
    ApiTokenCreatePayload create(ApiTokenCreateInput input, Actor creator) {
        var now = now();
        var errors = input.errors(now);
        tokens.lockNames();
        if (errors.isEmpty() && (input.name().equalsIgnoreCase(AdminToken.NAME) || tokens.isTaken(input.name()))) {
            errors.add(input.taken());
        }
        if (!errors.isEmpty()) {
            return ApiTokenCreatePayload.refused(errors);
        }
        var secret = Secret.random();
        var token = ApiTokenEntity.of(secret, input, creator, now);
        tokens.persist(token);
        return new ApiTokenCreatePayload(ApiToken.of(token), secret.token(), List.of());
    }

    /** Revoking again changes nothing: the first time counts. */
    @Transactional
    ApiTokenRevokePayload revoke(String id) {
        var token = tokens.findById(id);
        if (token == null) {
            return new ApiTokenRevokePayload(
                    null, List.of(new UserError("id", "there is no token with this id", UserErrorCode.NOT_FOUND)));
        }
        if (token.revokedAt == null) {
            token.revokedAt = now();
        }
        return new ApiTokenRevokePayload(ApiToken.of(token), List.of());
    }

    /** The token that this is the secret of, expired and revoked ones too. */
    @Transactional
    Optional<ApiToken> find(Secret secret) {
        return tokens.findByIdOptional(secret.id())
                .filter(token -> token.isOf(secret))
                .map(ApiToken::of);
    }

    /** Remembers that a token was used, at most once a minute. */
    @Transactional
    void used(ApiToken token) {
        var now = now();
        tokens.used(token.id(), now, now.minus(REMEMBERED_USE));
    }

    /** As precise as the database keeps it, so that a time is the same when it is read again. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static boolean isUseRemembered(ApiToken token) {
        return token.lastUsedAt() != null && token.lastUsedAt().isAfter(now().minus(REMEMBERED_USE));
    }
}
