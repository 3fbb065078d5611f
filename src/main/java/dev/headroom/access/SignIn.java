package dev.headroom.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of signing in.
 *
 * @param result what came of it
 * @param session the session; null unless it was begun
 * @param reason why it was not, for the person; empty if it was
 * @param pause how long to wait before another attempt
 */
public record SignIn(Result result, @Nullable Session session, String reason, Duration pause) {

    /** What can come of it. */
    public enum Result {
        BEGUN,
        REFUSED,
        TOO_MANY,
        UNVERIFIED
    }

    static SignIn begun(Session session) {
        return new SignIn(Result.BEGUN, session, "", Duration.ZERO);
    }

    static SignIn refused(String reason) {
        return new SignIn(Result.REFUSED, null, reason, Duration.ZERO);
    }

    static SignIn tooMany(Duration wait) {
        return new SignIn(
                Result.TOO_MANY,
                null,
                "Too many wrong tokens came from your address; try again in %d seconds.".formatted(seconds(wait)),
                wait);
    }

    static SignIn unverified() {
        return new SignIn(
                Result.UNVERIFIED,
                null,
                "Tokens cannot be checked now, because the database or the identity provider is away. "
                        + "Try again later.",
                Duration.ZERO);
    }

    private static long seconds(Duration wait) {
        return wait.toSeconds() + 1;
    }
}
