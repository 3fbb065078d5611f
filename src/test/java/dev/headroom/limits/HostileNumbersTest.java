package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.RestAssured;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beyond all types are refused with a code, wherever they stand and whatever type is expected there. */
@ApplicationTest
class HostileNumbersTest {
    static Stream<Arguments> positions() {
        return Stream.of("1e1000", "-1e1000", "1e5000000", "9".repeat(400))
                .flatMap(number -> Stream.of(
                        Arguments.of(
                                number, "BAD_INPUT", "{ estimate(input: {parametersB: %s}) { requiredVram } }", null),
                        Arguments.of(
                                number,
                                "BAD_INPUT",
                                "{ estimate(input: {parametersB: 1, layers: %s}) { requiredVram } }",
                                null),
                        Arguments.of(number, "BAD_INPUT", "{ gpus(first: %s) { totalCount } }", null),
                        Arguments.of(number, "BAD_INPUT", "{ node(id: %s) { id } }", null),
                        Arguments.of(
                                number, "BAD_INPUT", "{ gpus(filter: {memoryGb: {gte: %s}}) { totalCount } }", null),
                        Arguments.of(
                                number, "BAD_INPUT", "query($n: Int = %s) { gpus(first: $n) { totalCount } }", null),
                        Arguments.of(number, "BAD_VARIABLE", "query($n: Int) { gpus(first: $n) { totalCount } }", "%s"),
                        Arguments.of(number, "BAD_VARIABLE", "query($n: ID!) { node(id: $n) { id } }", "%s"),
                        Arguments.of(number, "BAD_VARIABLE", "query($n: String!) { gpu(slug: $n) { id } }", "%s"),
                        Arguments.of(
                                number,
                                "BAD_VARIABLE",
                                "query($n: FloatRange) { gpus(filter: {memoryGb: $n}) { totalCount } }",
                                "{\"gte\": %s}"),
                        Arguments.of(
                                number,
                                "BAD_VARIABLE",
                                "query($n: EstimateInput!) { estimate(input: $n) { requiredVram } }",
                                "{\"parametersB\": %s}"),
                        Arguments.of(
                                number,
                                "BAD_VARIABLE",
                                "query($n: EstimateInput!) { estimate(input: $n) { requiredVram } }",
                                "{\"parametersB\": 1, \"contextLength\": %s}"),
                        Arguments.of(
                                number,
                                "BAD_VARIABLE",
                                "query($n: [GpuOrder!]) { gpus(orderBy: $n) { totalCount } }",
                                "[%s]")));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void anInfiniteNumberIsRefused(String number, String code, String query, String variable) {
        String variables = variable == null ? "{}" : "{\"n\": " + variable.formatted(number) + "}";
        String text = variable == null ? query.formatted(number) : query;
        JsonObject answer = post("{\"query\": " + Json.encode(text) + ", \"variables\": " + variables + "}");
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).hasSize(1);
        JsonObject error = answer.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions")).isEqualTo(new JsonObject().put("code", code));
        assertThat(error.getString("message")).endsWith("must be between -1.8E308 and 1.8E308, but is beyond");
    }

    /** Neither JSON nor GraphQL can write them, but a JSON string could be taken for one. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e1000"})
    void textIsNoNumber(String text) {
        JsonObject answer = GraphQl.respond(
                "query($n: EstimateInput!) { estimate(input: $n) { requiredVram } }",
                Map.of("n", Map.of("parametersB", text)));
        assertThat(answer.getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getString("code"))
                .as(answer.encode())
                .isIn("BAD_VARIABLE", "BAD_INPUT");
    }

    private static JsonObject post(String body) {
        return new JsonObject(RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/graphql")
                .asString());
    }
}
