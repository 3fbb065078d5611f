package dev.headroom.access;

import dev.headroom.error.ApiException;
import dev.headroom.error.ForbiddenException;
import dev.headroom.error.UnauthenticatedException;
import dev.headroom.error.UnavailableException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets through who may make a change. Everything that is not public asks it first. */
@ApplicationScoped
public class Access {
    private final SecurityIdentity identity;

    Access(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who asks in the present request.
     *
     * @param role that they must have; {@link Role#ADMIN} includes {@link Role#EDITOR}
     * @throws UnauthenticatedException if they showed no token
     * @throws ForbiddenException if their token is a right one, but not for this
     * @throws UnavailableException if their token could not be checked
     */
    public Actor require(Role role) throws ApiException {
        if (UnverifiedIdentity.is(identity)) {
            throw new UnavailableException("Your token cannot be checked now; nothing was changed. Try again later.");
        }
        if (identity.isAnonymous()) {
            throw new UnauthenticatedException("This needs the role " + role.claim()
                    + ": send a token in the header \"Authorization: Bearer hr_…\".");
        }
        if (!has(role)) {
            throw new ForbiddenException("This needs the role " + role.claim() + "; your token has " + held() + ".");
        }
        return new Actor(identity.getPrincipal().getName());
    }

    /** Whether who asks has a role, so that a page offers what they may do and nothing else. */
    public boolean has(Role role) {
        return identity.hasRole(role.claim()) || identity.hasRole(Role.ADMIN.claim());
    }

    private String held() {
        return identity.hasRole(Role.EDITOR.claim()) ? "the role " + Role.EDITOR.claim() : "none of Headroom's roles";
    }
}
