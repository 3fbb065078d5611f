package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A body of 64 KiB is taken from anyone, a longer one from editors and admins. */
@ApplicationTest
class BodyLimitTest {
    private static final int MAXIMUM = 64 * 1024;
    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Test
    void aBodyIsTakenUpToTheLastByteOfTheLimit() {
        assertThat(Endpoint.post(QUERY + " ".repeat(MAXIMUM - QUERY.length()), Endpoint.JSON)
                        .statusCode())
                .isEqualTo(200);
        assertRefused(Endpoint.post(QUERY + " ".repeat(MAXIMUM - QUERY.length() + 1), Endpoint.JSON));
    }

    @Test
    void theLimitHoldsWithoutAContentLength() {
        byte[] body = (QUERY + " ".repeat(4 * MAXIMUM)).getBytes(StandardCharsets.UTF_8);
        assertRefused(Endpoint.send(
                "POST", "/graphql", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), Endpoint.JSON));
    }

    @Test
    void theLimitHoldsWhateverTheContentTypeIs() {
        assertRefused(Endpoint.post(" ".repeat(MAXIMUM + 1), "Content-Type", "text/plain"));
    }

    @Test
    void theLimitIsNotForAdmins() {
        String body = QUERY + " ".repeat(20 * MAXIMUM);
        assertThat(Endpoint.post(
                                body,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                "Bearer " + Mutations.ADMIN_TOKEN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Endpoint.post(body, "Content-Type", "application/json", "Authorization", "Bearer hr_wrong")
                        .statusCode())
                .isEqualTo(401);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Endpoint.error(response).getString("message"))
                .isEqualTo("maxBodySize must be at most 65536 bytes, but the body has more");
        assertThat(Endpoint.error(response).getJsonObject("extensions"))
                .isEqualTo(new JsonObject()
                        .put("code", "LIMIT_EXCEEDED")
                        .put("limit", "maxBodySize")
                        .put("maximum", MAXIMUM));
    }
}
