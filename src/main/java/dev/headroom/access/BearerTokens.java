package dev.headroom.access;

import io.quarkus.logging.Log;
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
 * Looks at every bearer token. A wrong one ends the request, whatever it asks for; none at all lets it pass without a
 * name.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {
    private static final String SCHEME = TokenOwners.SCHEME;

    private final TokenOwners owners;
    private final FailedAuthentications failures;

    BearerTokens(TokenOwners owners, FailedAuthentications failures) {
        this.owners = owners;
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
            return refuse(request, AuthenticationRefusal.tooMany(wait));
        }
        return owners.identify(header.substring(SCHEME.length()).strip(), request)
                .onFailure()
                .recoverWithUni(failure -> {
                    if (TokenOwners.isWrong(failure)) {
                        failures.count(address);
                        return refuse(request, AuthenticationRefusal.wrongToken(TokenOwners.reason(failure)));
                    }
                    Log.warnf("A token could not be checked: %s", failure);
                    return Uni.createFrom().item(UnverifiedIdentity.identity());
                });
    }

    private Uni<SecurityIdentity> refuse(RoutingContext request, AuthenticationRefusal refusal) {
        // OpenID Connect may have put itself there, and would answer without a body.
        request.put(HttpAuthenticationMechanism.class.getName(), this);
        refusal.keepFor(request);
        return Uni.createFrom().failure(new AuthenticationFailedException(refusal.message()));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        AuthenticationRefusal.of(request).send(request.response());
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        AuthenticationRefusal.of(request).status().code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiTokenRequest.class);
    }

    /** Before OpenID Connect, which would refuse our tokens. */
    @Override
    public int getPriority() {
        return owners.priority() + 1;
    }
}
