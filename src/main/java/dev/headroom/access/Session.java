package dev.headroom.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed in with a browser.
 *
 * @param id what the cookie holds: random, and of no meaning elsewhere
 * @param token the token they signed in with, which each request is checked with again
 * @param formToken what each form of theirs must bring, so that no other site can send it for them
 */
public record Session(String id, String token, String formToken) {
    static final String ATTRIBUTE = "headroom.session";

    /** The session that a request came with; empty where it came with a header, or with nothing. */
    public static Optional<Session> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** Whether a form is one of this session's; the comparison takes as long whatever is wrong. */
    public boolean isOwn(@Nullable String givenFormToken) {
        return givenFormToken != null
                && MessageDigest.isEqual(
                        formToken.getBytes(StandardCharsets.UTF_8), givenFormToken.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Session";
    }
}
