package dev.headroom;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Hardly any connections to the database, for which nobody waits long, and one request at a time. */
public class ScarceProfile implements QuarkusTestProfile {
    public static final int CONNECTIONS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "0.2S",
                "headroom.catalog.poll-interval", "1H",
                "headroom.limits.concurrent-requests", "1",
                "headroom.limits.execution-time", "2s");
    }
}
