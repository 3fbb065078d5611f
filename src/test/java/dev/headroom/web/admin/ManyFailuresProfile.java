package dev.headroom.web.admin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application that bears the many wrong tokens of tests, which come from one address. */
public class ManyFailuresProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("headroom.access.failed-authentications-per-minute", "1000");
    }
}
