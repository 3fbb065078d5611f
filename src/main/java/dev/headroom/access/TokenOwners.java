package dev.headroom.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whose a token is: the first admin's and {@code hr_…} are Headroom's own, others are OpenID Connect's. */
@ApplicationScoped
public class TokenOwners {
    static final String SCHEME = "Bearer ";

    private final AdminToken adminToken;
    private final OidcAuthenticationMechanism openIdConnect;
    private final IdentityProviderManager identities;

    TokenOwners(AdminToken adminToken, OidcAuthenticationMechanism openIdConnect, IdentityProviderManager identities) {
        this.adminToken = adminToken;
        this.openIdConnect = openIdConnect;
        this.identities = identities;
    }

    /** The owner, or a failure: a wrong token as {@link #isWrong} knows it, or that the token cannot be checked now. */
    Uni<SecurityIdentity> identify(String token, RoutingContext request) {
        if (adminToken.is(token)) {
            return Uni.createFrom().item(ApiTokenIdentities.of(AdminToken.NAME, Role.ADMIN));
        }
        if (token.startsWith(Secret.PREFIX)) {
            return Secret.parse(token)
                    .map(secret -> identities.authenticate(new ApiTokenRequest(secret)))
                    .orElseGet(() -> WrongToken.fail("The API token is incomplete."));
        }
        // OpenID Connect looks for it nowhere else.
        request.request().headers().set(HttpHeaders.AUTHORIZATION, SCHEME + token);
        return openIdConnect
                .authenticate(request, identities)
                .onItem()
                .ifNull()
                .switchTo(() -> WrongToken.fail("The token is not one of Headroom's, and OpenID Connect is off."));
    }

    static boolean isWrong(Throwable failure) {
        return failure instanceof WrongToken || failure instanceof AuthenticationFailedException;
    }

    /** The reasons that OpenID Connect has are for the log. */
    static String reason(Throwable wrong) {
        return wrong instanceof WrongToken ours ? ours.getMessage() : "The token is not valid.";
    }

    int priority() {
        return openIdConnect.getPriority();
    }
}
