package dev.headroom.access;

import io.quarkus.logging.Log;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Knows who signed in by the cookie of their session, on the pages for admins and nowhere else. Their token is checked
 * with every request, as it would be in a header; where it is no longer a right one the session ends, and the request
 * goes on without a name.
 */
@ApplicationScoped
public class SessionCookies implements HttpAuthenticationMechanism {
    /** The part of the site that the cookie is for. */
    public static final String PATH = "/admin";

    public static final String NAME = "headroom-session";

    private final Sessions sessions;
    private final TokenOwners owners;

    SessionCookies(Sessions sessions, TokenOwners owners) {
        this.sessions = sessions;
        this.owners = owners;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String path = request.normalizedPath();
        Cookie cookie = path.equals(PATH) || path.startsWith(PATH + '/')
                ? request.request().getCookie(NAME)
                : null;
        return cookie == null
                ? Uni.createFrom().nullItem()
                : sessions.find(cookie.getValue())
                        .map(session -> owner(session, request))
                        .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<SecurityIdentity> owner(Session session, RoutingContext request) {
        return owners.identify(session.token(), request)
                .onFailure()
                .recoverWithItem(failure -> {
                    if (TokenOwners.isWrong(failure)) {
                        sessions.end(session);
                        return null;
                    }
                    Log.warnf("The token of a session could not be checked: %s", failure);
                    return UnverifiedIdentity.identity();
                })
                .onItem()
                .ifNotNull()
                .transform(identity -> QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(Session.ATTRIBUTE, session)
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiTokenRequest.class);
    }
}
