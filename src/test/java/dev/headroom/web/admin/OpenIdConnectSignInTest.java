package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.access.OpenIdConnectProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A token of the OpenID Connect provider signs in as an API token does. */
@ApplicationTest
@TestProfile(OpenIdConnectProfile.class)
class OpenIdConnectSignInTest {
    @Test
    void whoSignsInIsKnownByTheirSubjectAndRole() {
        assertThat(Browser.with(token("admin", 600))
                        .page("/admin/changes")
                        .select(".bar form")
                        .text())
                .startsWith("subject-of-ada, admin");
        assertThat(Browser.with(token("editor", 600)).get("/admin/changes").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodySignsInWithoutARole() {
        assertThat(reason(Browser.signIn(token("friend", 600))))
                .isEqualTo("The token is a right one, but has none of Headroom's roles.");
    }

    @Test
    void nobodySignsInWithAnExpiredToken() {
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
