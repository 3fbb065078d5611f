package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit on a document: what is just within it is answered, what is just beyond is refused by name and value. */
@ApplicationTest
class LimitsTest {
    private static final String FRAGMENT_BOMB = IntStream.range(0, 30)
                    .mapToObj(n ->
                            "fragment F%d on Query { a%d: catalog { version } ...F%d b%d: catalog { version } ...F%d }"
                                    .formatted(n, n, n + 1, n, n + 1))
                    .collect(Collectors.joining(" "))
            + " fragment F30 on Query { catalog { version } }";

    static Stream<Arguments> limits() {
        return Stream.of(
                // { node(id: "x") { __typename … } } has 9 tokens without the name that is repeated.
                Arguments.of("tokens", 2000, (IntQuery) n -> "{ node(id: \"x\") { " + "id ".repeat(n - 11) + "} }"),
                Arguments.of("depth", 15, (IntQuery) n -> nested(n)),
                Arguments.of("aliases", 50, (IntQuery) n -> "{ catalog { " + aliased(n, "version") + " } }"),
                Arguments.of("root-fields", 20, (IntQuery) n -> "{ " + "catalog { version } ".repeat(n) + "}"),
                Arguments.of("directives", 50, (IntQuery)
                        n -> "{ catalog { " + "version @skip(if: false) ".repeat(n) + "} }"));
    }

    interface IntQuery {
        String of(int size);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsAtTheLimitIsAnswered(String limit, int maximum, IntQuery query) {
        GraphQl.data(query.of(maximum));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsBeyondTheLimitIsRefused(String limit, int maximum, IntQuery query) {
        JsonObject error = GraphQl.error(query.of(maximum + 1));
        JsonObject extensions = error.getJsonObject("extensions");
        assertThat(extensions.getString("code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(extensions.getString("limit")).isEqualTo(limit);
        assertThat(extensions.getInteger("maximum")).isEqualTo(maximum);
        assertThat(error.getString("message")).startsWith(limit + " must be at most " + maximum + ", but ");
    }

    @Test
    void fragmentsAreFollowed() {
        assertLimit("aliases", "{ ...F0 } " + FRAGMENT_BOMB);
        assertLimit("aliases", "{ ...F } fragment F on Query { catalog { " + aliased(51, "version") + " } }");
    }

    @Test
    void fragmentsInCirclesAreInvalid() {
        JsonObject response =
                GraphQl.respond("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }", Map.of());
        assertThat(response.getJsonArray("errors"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(
                                ((JsonObject) error).getJsonObject("extensions").getString("code"))
                        .isEqualTo("VALIDATION_FAILED"));
    }

    /** Only the requests of editors may have bodies so long. */
    @Test
    void charactersAreLimited() {
        JsonObject response =
                GraphQl.respond(Mutations.ADMIN_TOKEN, "{ catalog { version } } #" + "x".repeat(65_536), Map.of());
        assertThat(response.getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getString("limit"))
                .isEqualTo("characters");
    }

    private static void assertLimit(String limit, String query) {
        assertThat(GraphQl.error(query).getJsonObject("extensions").getString("limit"))
                .isEqualTo(limit);
    }

    private static String aliased(int count, String field) {
        return IntStream.range(0, count).mapToObj(n -> "a" + n + ": " + field).collect(Collectors.joining(" "));
    }

    /** Fields inside each other: node, model and quant of a model at a quantization in turns. */
    private static String nested(int depth) {
        String opened = "{ model(slug: \"liquidai-lfm2-8b-a1b\") { "
                + "quant(name: \"Q4_K_M\") { model { ".repeat((depth - 2) / 2);
        String leaf = depth % 2 == 0 ? "name" : "quant(name: \"Q4_K_M\") { requiredVram }";
        return opened + leaf + " }".repeat(2 + (depth - 2) / 2 * 2);
    }
}
