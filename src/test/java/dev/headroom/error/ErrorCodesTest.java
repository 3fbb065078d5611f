package dev.headroom.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import dev.headroom.api.GraphQl;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the client gets a code of the documented list, and the place in the document where there is one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ErrorCodesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { catalog                                               | PARSE_FAILED      | 1
            { \u0000 }                                              | PARSE_FAILED      | 1
            { catalog { nonsense } }                                | VALIDATION_FAILED | 1
            { gpus(first: "one") { totalCount } }                   | VALIDATION_FAILED | 1
            { estimate(input: {}) { fit } }                         | VALIDATION_FAILED | 1
            query($n: Int!) { gpus(first: $n) { totalCount } }      | BAD_VARIABLE      | 1
            subscription { catalog { version } }                    | VALIDATION_FAILED | 0
            type Query { catalog: Int }                             | VALIDATION_FAILED | 1
            { gpus(first: 0) { totalCount } }                       | BAD_INPUT         | 1
            { compatibility(model: "x", quant: "Q4_0", hardware: "nvidia-b200") { fit } } | NOT_FOUND | 1
            { changes { nodes { id } } }                            | UNAUTHENTICATED   | 1
            """)
    void codeAndPlace(String query, String code, int line) {
        JsonObject error = GraphQl.respond(query, Map.of()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions")).as(error.encode()).isEqualTo(new JsonObject().put("code", code));
        if (line > 0) {
            assertThat(error.getJsonArray("locations").getJsonObject(0).getInteger("line")).isEqualTo(line);
        }
    }

    @Test
    void variableOfTheWrongType() {
        var errors = GraphQl.respond("query($n: Int) { gpus(first: $n) { totalCount } }", Map.of("n", "many")).getJsonArray("errors");
        assertThat(errors.getJsonObject(0).getJsonObject("extensions")).isEqualTo(new JsonObject().put("code", "BAD_VARIABLE"));
    }

    @Test
    void unknownOperation() {
        String two = "query A { catalog { version } } query B { catalog { version } }";
        assertThat(code(new JsonObject().put("query", two).put("operationName", "C"))).isEqualTo("UNKNOWN_OPERATION");
        assertThat(code(new JsonObject().put("query", two))).isEqualTo("UNKNOWN_OPERATION");
    }

    @Test
    void noQuery() {
        assertThat(code(new JsonObject().put("variables", new JsonObject()))).isEqualTo("BAD_REQUEST");
    }

    private static String code(JsonObject body) {
        JsonObject answer = new JsonObject(RestAssured.given().contentType("application/json").body(body.encode()).post("/graphql").asString());
        return answer.getJsonArray("errors").getJsonObject(0).getJsonObject("extensions").getString("code");
    }
}
