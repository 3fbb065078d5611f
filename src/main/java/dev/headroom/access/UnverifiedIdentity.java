package dev.headroom.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/**
 * Somebody whose token could not be checked, because what knows it is away. For reads they are anyone, so that reads go
 * on; a change is refused as one to try again, not as one with a wrong token.
 */
final class UnverifiedIdentity {
    private static final String ATTRIBUTE = "headroom.unverified";

    private UnverifiedIdentity() {}

    static SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .addAttribute(ATTRIBUTE, true)
                .build();
    }

    static boolean is(SecurityIdentity identity) {
        return identity.isAnonymous() && identity.getAttribute(ATTRIBUTE) != null;
    }
}
