package dev.headroom.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever goes wrong, the client gets a code of the documented list, and the place in the document where there is one.
 */
@ApplicationTest
class ErrorCodesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { catalog                                               | PARSE_FAILED      | 1
            { \u0000 }                                              | PARSE_FAILED      | 1
            { catalog { nonsense } }                                | VALIDATION_FAILED | 1
            { gpus(first: "one") { totalCount } }                   | VALIDATION_FAILED | 1
            { estimate { fit } }                                    | VALIDATION_FAILED | 1
            query($n: Int!) { gpus(first: $n) { totalCount } }      | BAD_VARIABLE      | 1
            { gpus(first: 1.5) { totalCount } }                     | VALIDATION_FAILED | 1
            { gpus(first: 3000000000) { totalCount } }              | VALIDATION_FAILED | 1
            { estimate(input: {parametersB: "x"}) { fit } }         | VALIDATION_FAILED | 1
            { estimate(input: {parametersB: 1, layers: 1.5}) { fit } } | VALIDATION_FAILED | 1
            { node(id: {a: 1}) { id } }                             | VALIDATION_FAILED | 1
            subscription { nonsense }                               | VALIDATION_FAILED | 0
            subscription { catalog { version } }                    | VALIDATION_FAILED | 0
            type Query { catalog: Int }                             | VALIDATION_FAILED | 1
            { gpus(first: 0) { totalCount } }                       | BAD_INPUT         | 1
            { compatibility(model: "x", quant: "Q4_0", hardware: "nvidia-b200") { fit } } | NOT_FOUND | 1
            { changes { nodes { id } } }                            | UNAUTHENTICATED   | 1
            """)
    void anErrorHasItsCodeAndPlace(String query, String code, int line) {
        JsonObject error =
                GraphQl.respond(query, Map.of()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions")).as(error.encode()).isEqualTo(new JsonObject().put("code", code));
        if (line > 0) {
            assertThat(error.getJsonArray("locations").getJsonObject(0).getInteger("line"))
                    .isEqualTo(line);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int            | "many"
            Int            | 1.5
            Int            | 3000000000
            Int            | true
            Int            | [1, 2]
            Int            | {"a": 1}
            Int!           | null
            [GpuOrder!]    | {"field": "NONSENSE"}
            GpuFilter      | {"nonsense": 1}
            GpuFilter      | {"memoryGb": {"gte": "16"}}
            GpuFilter      | {"text": 5}
            EstimateInput! | {"parametersB": "13"}
            EstimateInput! | {"parametersB": 13, "layers": 1.5}
            """)
    void aVariableOfTheWrongTypeIsRefused(String type, String value) {
        String argument = switch (type) {
            case "EstimateInput!" -> "{ estimate(input: $v) { fit } }";
            case "GpuFilter" -> "{ gpus(filter: $v) { totalCount } }";
            case "[GpuOrder!]" -> "{ gpus(orderBy: $v) { totalCount } }";
            default -> "{ gpus(first: $v) { totalCount } }";
        };
        JsonObject body = new JsonObject("{\"variables\": {\"v\": " + value + "}}")
                .put("query", "query($v: " + type + ") " + argument);
        assertThat(code(body)).isEqualTo("BAD_VARIABLE");
    }

    @Test
    void anUnknownOperationIsRefused() {
        String two = "query A { catalog { version } } query B { catalog { version } }";
        assertThat(code(new JsonObject().put("query", two).put("operationName", "C")))
                .isEqualTo("UNKNOWN_OPERATION");
        assertThat(code(new JsonObject().put("query", two))).isEqualTo("UNKNOWN_OPERATION");
    }

    @Test
    void aRequestWithoutAQueryIsRefused() {
        assertThat(code(new JsonObject().put("variables", new JsonObject()))).isEqualTo("BAD_REQUEST");
    }

    private static String code(JsonObject body) {
        JsonObject answer = new JsonObject(RestAssured.given()
                .contentType("application/json")
                .body(body.encode())
                .post("/graphql")
                .asString());
        return answer.getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }
}
