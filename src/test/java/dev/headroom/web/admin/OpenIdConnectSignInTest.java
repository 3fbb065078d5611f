package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A token of the OpenID Connect provider signs in as an API token does. */
@ApplicationTest
@TestProfile(OpenIdConnectSignInTest.WithProvider.class)
class OpenIdConnectSignInTest {

    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "${keycloak.url}/realms/quarkus",
                    "quarkus.oidc.roles.role-claim-path",
                    "headroom/roles",
                    "quarkus.oidc.token.audience",
                    "headroom");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OidcWiremockTestResource.class));
        }
    }

    @Test
    void underTheirSubjectAndRole() {
        assertThat(Browser.with(token("admin", 600))
                        .page("/admin/changes")
                        .select(".bar form")
                        .text())
                .startsWith("subject-of-ada, admin");
        assertThat(Browser.with(token("editor", 600)).get("/admin/changes").statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutARoleNot() {
        assertThat(reason(Browser.signIn(token("friend", 600))))
                .isEqualTo("The token is a right one, but has none of Headroom's roles.");
    }

    @Test
    void expiredNot() {
        assertThat(reason(Browser.signIn(token("admin", -600)))).isEqualTo("The token is not valid.");
    }

    private static String reason(Response response) {
        assertThat(response.statusCode()).isEqualTo(403);
        return Jsoup.parse(response.asString()).select("[role=alert]").text();
    }

    private static String token(String role, int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        return Jwt.issuer("https://server.example.com")
                .audience("headroom")
                .subject("subject-of-ada")
                .claim("headroom", Map.of("roles", Set.of(role)))
                .issuedAt(end.minusSeconds(900))
                .expiresAt(end)
                .sign();
    }
}
