package dev.headroom;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A site behind a proxy that allows its clients little: cost, wrong tokens, and time signed in. */
public class StrictProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "headroom.limits.client.cost-at-once", "100",
                "headroom.limits.client.cost-per-second", "1",
                "headroom.access.failed-authentications-per-minute", "3",
                "headroom.sessions.longest", "1s",
                "headroom.site.url", "https://headroom.example",
                // The only way for a test to come from more than one address.
                "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
}
