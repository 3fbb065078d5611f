package dev.headroom.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application with a first admin. */
public class AccessProfile implements QuarkusTestProfile {
    static final String ADMIN = "a-first-admin-token-of-40-characters-abc";

    @Override
    public Map<String, String> getConfigOverrides() {
        // Many tests send wrong tokens from the one address that they have.
        return Map.of("headroom.admin-token", ADMIN, "headroom.access.failed-authentications-per-minute", "1000");
    }
}
