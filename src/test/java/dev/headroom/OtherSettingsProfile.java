package dev.headroom;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** What is on by default is off, and the other way round; queries may be much wider than by default. */
public class OtherSettingsProfile implements QuarkusTestProfile {
    public static final int STORED_CHARACTERS = 1024;
    public static final int ROOT_FIELDS = 1_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<String, String>(Map.of(
                "headroom.http.introspection", "false",
                "quarkus.smallrye-graphql.ui.enabled", "true",
                "headroom.http.persisted-queries", String.valueOf(STORED_CHARACTERS),
                "quarkus.http.cors.origins", "https://ours.example"));
        overrides.putAll(Map.of(
                "headroom.limits.root-fields", String.valueOf(ROOT_FIELDS),
                "headroom.limits.aliases", String.valueOf(ROOT_FIELDS),
                "headroom.limits.tokens", "20000",
                "headroom.limits.cost", "1000000",
                "headroom.limits.client.cost-at-once", "1000000000",
                "headroom.submissions.per-hour", "2",
                "headroom.submissions.pending", "3"));
        return overrides;
    }
}
