package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A query that takes longer than it may is ended; a mutation is not, since nobody would know what it did. */
@ApplicationTest
@TestProfile(TimeLimitTest.NoTime.class)
class TimeLimitTest {
    public static class NoTime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("headroom.limits.execution-time", "1ms");
        }
    }

    @Test
    void aQueryThatTakesTooLongIsEnded() {
        JsonObject answer = GraphQl.respond("{ models(first: 20) { nodes { quants { requiredVram } } } }", Map.of());
        JsonObject error = answer.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("TIMEOUT");
        assertThat(error.getString("message")).startsWith("execution-time must be at most ");
        assertThat(answer.getJsonObject("data")).isNull();
    }

    @Test
    void aMutationThatTakesTooLongIsNotEnded() {
        JsonObject answer = GraphQl.respond(
                Mutations.ADMIN_TOKEN,
                "mutation { gpuDelete(slug: \"no-such-gpu\") { gpu { slug } userErrors { code } } }",
                Map.of());
        assertThat(answer.getJsonArray("errors")).isNull();
        assertThat(answer.getJsonObject("data").getJsonObject("gpuDelete").getJsonArray("userErrors"))
                .hasSize(1);
    }
}
