package dev.headroom.access;

import io.quarkus.logging.Log;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Begins sessions for those who show a right token. Wrong ones count as they do in a header. */
@ApplicationScoped
public class SignIns {
    private final TokenOwners owners;
    private final FailedAuthentications failures;
    private final Sessions sessions;

    SignIns(TokenOwners owners, FailedAuthentications failures, Sessions sessions) {
        this.owners = owners;
        this.failures = failures;
        this.sessions = sessions;
    }

    /** Checks a token, and waits for the answer: not to be called on the event loop. */
    public SignIn begin(String token, RoutingContext request) {
        String address = request.request().remoteAddress().hostAddress();
        Duration wait = failures.wait(address);
        if (!wait.isZero()) {
            return SignIn.tooMany(wait);
        }
        try {
            SecurityIdentity owner = owners.identify(token, request).await().indefinitely();
            return owner.hasRole(Role.ADMIN.claim()) || owner.hasRole(Role.EDITOR.claim())
                    ? SignIn.begun(sessions.begin(token))
                    : SignIn.refused("The token is a right one, but has none of Headroom's roles.");
        } catch (RuntimeException failure) {
            if (!TokenOwners.isWrong(failure)) {
                Log.warnf("A token could not be checked: %s", failure);
                return SignIn.unverified();
            }
            failures.count(address);
            return SignIn.refused(TokenOwners.reason(failure));
        }
    }
}
