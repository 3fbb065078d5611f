package dev.headroom.access;

import io.quarkus.logging.Log;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/**
 * Looks at every bearer token: the first admin's and {@code hr_…} are Headroom's own, others are OpenID Connect's. A wrong
 * one ends the request, whatever it asks for; none at all lets it pass without a name.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final AdminToken adminToken;
    private final OidcAuthenticationMechanism openIdConnect;
    private final FailedAuthentications failures;

    BearerTokens(AdminToken adminToken, OidcAuthenticationMechanism openIdConnect, FailedAuthentications failures) {
        this.adminToken = adminToken;
        this.openIdConnect = openIdConnect;
        this.failures = failures;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        String address = request.request().remoteAddress().hostAddress();
        Duration wait = failures.wait(address);
        if (!wait.isZero()) {
            return refuse(request, Refusal.tooMany(wait));
        }
        return identify(header.substring(SCHEME.length()).strip(), request, identities).onFailure().recoverWithUni(failure -> {
            if (failure instanceof WrongToken || failure instanceof AuthenticationFailedException) {
                failures.count(address);
                return refuse(request, Refusal.wrongToken(reason(failure)));
            }
            Log.warnf("A token could not be checked: %s", failure);
            return Uni.createFrom().item(Unchecked.identity());
        });
    }

    private Uni<SecurityIdentity> identify(String token, RoutingContext request, IdentityProviderManager identities) {
        if (adminToken.is(token)) {
            return Uni.createFrom().item(ApiTokenIdentities.of(AdminToken.NAME, Role.ADMIN));
        }
        if (token.startsWith(Secret.PREFIX)) {
            return Secret.parse(token).map(secret -> identities.authenticate(new ApiTokenRequest(secret)))
                    .orElseGet(() -> WrongToken.fail("The API token is incomplete."));
        }
        return openIdConnect.authenticate(request, identities)
                .onItem().ifNull().switchTo(() -> WrongToken.fail("The token is not one of Headroom's, and OpenID Connect is off."));
    }

    /** The reasons that OpenID Connect has are for the log. */
    private static String reason(Throwable wrong) {
        return wrong instanceof WrongToken ours ? ours.getMessage() : "The token is not valid.";
    }

    private Uni<SecurityIdentity> refuse(RoutingContext request, Refusal refusal) {
        // OpenID Connect may have put itself there, and would answer without a body.
        request.put(HttpAuthenticationMechanism.class.getName(), this);
        refusal.keepFor(request);
        return Uni.createFrom().failure(new AuthenticationFailedException(refusal.message()));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        Refusal.of(request).send(request.response());
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(Refusal.of(request).status().code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiTokenRequest.class);
    }

    /** Before OpenID Connect, which would refuse our tokens. */
    @Override
    public int getPriority() {
        return openIdConnect.getPriority() + 1;
    }
}
