package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The directives that come with graphql-java do what the schema says of them. */
@ApplicationTest
class BuiltInDirectivesTest {
    @Test
    void aDeferredFragmentIsInTheWholeAnswer() {
        assertThat(GraphQl.data("{ gpu(slug: \"nvidia-b200\") { slug ... @defer(label: \"later\") { vendor } } }"))
                .isEqualTo(GraphQl.data("{ gpu(slug: \"nvidia-b200\") { slug vendor } }"));
    }

    @Test
    void withoutPropagationOnlyWhatFailsIsNull() {
        String forbidden = " { catalog { version } apiTokens { name } }";
        assertThat(answer("query" + forbidden).getValue("data")).isNull();
        JsonObject data = answer("query @experimental_disableErrorPropagation" + forbidden)
                .getJsonObject("data");
        assertThat(data.getJsonObject("catalog").getInteger("version")).isPositive();
        assertThat(data.getValue("apiTokens")).isNull();
    }

    private static JsonObject answer(String query) {
        JsonObject answer = GraphQl.respond(query, Map.of());
        assertThat(answer.getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getString("code"))
                .isEqualTo("UNAUTHENTICATED");
        return answer;
    }
}
