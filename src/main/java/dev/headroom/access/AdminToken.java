package dev.headroom.access;

import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The first admin's token, from the setting {@code headroom.admin-token}. Only its hash stays in memory, and it is
 * never written anywhere. Where it is not set, only stored tokens and OpenID Connect let anybody make changes.
 */
@ApplicationScoped
public class AdminToken {
    /** What the change log calls its owner; no stored token may have this name. */
    static final String NAME = "HEADROOM_ADMIN_TOKEN";

    private static final Pattern LONG_ENOUGH = Pattern.compile("[!-~]{32,}");
    private static final int SALT_BYTES = 16;

    private final byte[] salt = Secret.bytes(SALT_BYTES);
    private final byte @Nullable [] hash;

    AdminToken(@ConfigProperty(name = "headroom.admin-token") Optional<String> token) {
        if (token.isPresent() && !LONG_ENOUGH.matcher(token.get()).matches()) {
            throw new StartupFailure(
                    NAME + " is too easy to guess: give it at least 32 letters, digits or signs without spaces,"
                            + " such as the output of openssl rand -hex 32, or leave it out.");
        }
        hash = token.map(secret -> SecretHash.of(salt, secret)).orElse(null);
    }

    /** Refuses a bad token before anything else is done at start. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        isConfigured();
    }

    boolean isConfigured() {
        return hash != null;
    }

    boolean is(String token) {
        return hash != null && SecretHash.matches(hash, salt, token);
    }
}
