package dev.headroom.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;

/**
 * A provider of OpenID Connect, and an admin token that, unlike those of other tests, looks like none of Headroom's.
 */
public class OpenIdConnectProfile implements QuarkusTestProfile {
    static final String ADMIN_TOKEN = "a-first-admin-token-of-40-characters-abc";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "headroom.admin-token", ADMIN_TOKEN,
                "quarkus.oidc.auth-server-url", "${keycloak.url}/realms/quarkus",
                "quarkus.oidc.roles.role-claim-path", "headroom/roles",
                "quarkus.oidc.token.audience", "headroom");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OidcWiremockTestResource.class));
    }
}
