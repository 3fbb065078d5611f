package dev.headroom.access;

import io.quarkus.logging.Log;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells whose an API token is. It fails as a wrong token does only where the database has said so. */
@ApplicationScoped
public class ApiTokenIdentities implements IdentityProvider<ApiTokenRequest> {
    private final ApiTokens tokens;

    ApiTokenIdentities(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<ApiTokenRequest> getRequestType() {
        return ApiTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiTokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.secret()));
    }

    private SecurityIdentity identify(Secret secret) {
        ApiToken token = tokens.find(secret).orElseThrow(() -> new WrongToken("The API token is not a known one."));
        if (token.revokedAt() != null) {
            throw new WrongToken("The API token has been revoked.");
        }
        if (token.expiresAt() != null && !token.expiresAt().isAfter(Instant.now())) {
            throw new WrongToken("The API token has expired.");
        }
        rememberUse(token);
        return of(token.name(), token.role());
    }

    /** Beside the request, which does not wait for it. */
    private void rememberUse(ApiToken token) {
        if (!ApiTokens.isUseRemembered(token)) {
            Infrastructure.getDefaultExecutor().execute(() -> {
                try {
                    tokens.used(token);
                } catch (RuntimeException failure) {
                    Log.warnf("The use of API token %s is not remembered: %s", token.id(), failure);
                }
            });
        }
    }

    static SecurityIdentity of(String name, Role role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role.claim())
                .build();
    }
}
