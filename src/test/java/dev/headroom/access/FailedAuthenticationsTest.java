package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three wrong tokens of an address are answered, the next is not looked at; other addresses do not notice. */
@ApplicationTest
@TestProfile(FailedAuthenticationsTest.ThreePerMinute.class)
class FailedAuthenticationsTest {
    private static final String QUERY =
            new JsonObject().put("query", "{ catalog { version } }").encode();

    public static class ThreePerMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "headroom.admin-token",
                    AccessProfile.ADMIN,
                    "headroom.access.failed-authentications-per-minute",
                    "3",
                    // The only way for a test to come from more than one address.
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true");
        }
    }

    @Test
    void areLimitedPerAddress() {
        for (int failure = 0; failure < 3; failure++) {
            assertThat(status("192.0.2.1", Secret.random().token())).isEqualTo(401);
        }
        var limited = RestAssured.given()
                .header("X-Forwarded-For", "192.0.2.1")
                .contentType("application/json")
                .header("Authorization", "Bearer " + Secret.random().token())
                .body(QUERY)
                .post("/graphql");
        limited.then().statusCode(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 21);
        assertThat(limited.path("errors[0].extensions.code").toString()).isEqualTo("RATE_LIMITED");

        assertThat(status("192.0.2.2", AccessProfile.ADMIN)).isEqualTo(200);
        assertThat(status("192.0.2.1", null)).as("reads without a token").isEqualTo(200);
    }

    @Test
    void rightTokensDoNotCount() {
        for (int request = 0; request < 10; request++) {
            assertThat(status("192.0.2.3", AccessProfile.ADMIN)).isEqualTo(200);
        }
    }

    private static int status(String address, String token) {
        var request = RestAssured.given()
                .header("X-Forwarded-For", address)
                .contentType("application/json")
                .body(QUERY);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.post("/graphql").statusCode();
    }
}
