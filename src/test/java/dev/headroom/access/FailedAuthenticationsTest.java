package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.StrictProfile;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Three wrong tokens of an address are answered, the next is not looked at; other addresses do not notice. */
@ApplicationTest
@TestProfile(StrictProfile.class)
class FailedAuthenticationsTest {
    private static final String QUERY =
            new JsonObject().put("query", "{ catalog { version } }").encode();

    @Test
    void wrongTokensAreLimitedPerAddress() {
        for (int failure = 0; failure < 3; failure++) {
            assertThat(status("198.51.100.1", Secret.random().token())).isEqualTo(401);
        }
        var limited = RestAssured.given()
                .header("X-Forwarded-For", "198.51.100.1")
                .contentType("application/json")
                .header("Authorization", "Bearer " + Secret.random().token())
                .body(QUERY)
                .post("/graphql");
        limited.then().statusCode(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 21);
        assertThat(limited.path("errors[0].extensions.code").toString()).isEqualTo("RATE_LIMITED");

        assertThat(status("198.51.100.2", Mutations.ADMIN_TOKEN)).isEqualTo(200);
        assertThat(status("198.51.100.1", null)).as("reads without a token").isEqualTo(200);
    }

    @Test
    void rightTokensDoNotCountAsFailures() {
        for (int request = 0; request < 10; request++) {
            assertThat(status("198.51.100.3", Mutations.ADMIN_TOKEN)).isEqualTo(200);
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
