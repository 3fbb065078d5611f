package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The checks of the scanner <a href="https://github.com/dolevf/graphql-cop">graphql-cop</a>. Two of its findings are
 * meant to be: queries over GET, which the specification describes and which change nothing, and introspection, which
 * has a switch.
 */
@ApplicationTest
class GraphQlCopTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static int passed;

    @AfterEach
    void count() {
        passed++;
    }

    @AfterAll
    static void tell() {
        System.out.printf("graphql-cop: %d checks%n", passed);
    }

    @Test
    void aliasOverloadingIsRefused() {
        String aliases = IntStream.rangeClosed(0, 100)
                .mapToObj(n -> "alias" + n + ": __typename")
                .collect(Collectors.joining(" "));
        assertRefused(post("{ " + aliases + " }"), "LIMIT_EXCEEDED");
    }

    @Test
    void arrayBasedQueryBatchingIsRefused() {
        var batch = new JsonArray(Collections.nCopies(10, new JsonObject().put("query", "{ __typename }")));
        HttpResponse<String> answer = Endpoint.post(batch.encode(), Endpoint.JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertRefused(Endpoint.json(answer), "BAD_REQUEST");
    }

    @Test
    void fieldDuplicationIsRefused() {
        assertRefused(post("{ " + "__typename \n".repeat(500) + "}"), "LIMIT_EXCEEDED");
    }

    /** It takes one error for each of the directives as a sign that all of them were looked at. */
    @Test
    void directiveOverloadingIsRefused() {
        assertThat(post("{ __typename " + "@aa".repeat(10) + " }").getJsonArray("errors"))
                .hasSizeLessThan(10);
        assertRefused(post("{ __typename " + "@aa".repeat(51) + " }"), "LIMIT_EXCEEDED");
    }

    @Test
    void aCircularFragmentIsRefused() {
        JsonObject answer = post(
                "{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }");
        assertRefused(answer, "VALIDATION_FAILED");
    }

    @Test
    void anIntrospectionBasedCircularQueryIsRefused() {
        JsonObject answer =
                post("{ __schema { types { " + "fields { type { ".repeat(4) + "name" + " } }".repeat(4) + " } } }");
        assertRefused(answer, "LIMIT_EXCEEDED");
    }

    @Test
    void aMutationOverGetIsRefused() {
        HttpResponse<String> answer = Endpoint.get(Map.of("query", "mutation { __typename }"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void aUrlEncodedPostIsRefused() {
        for (String operation : List.of("query", "mutation")) {
            HttpResponse<String> inBody =
                    Endpoint.post("query=" + operation + "%20%7B__typename%7D", "Content-Type", FORM);
            assertThat(inBody.statusCode()).isEqualTo(415);
            HttpResponse<String> inUrl =
                    Endpoint.send("POST", "/graphql?query=" + operation + "%7B__typename%7D", BodyPublishers.noBody());
            assertThat(inUrl.statusCode()).isEqualTo(415);
            assertThat(Endpoint.json(inUrl).containsKey("data")).isFalse();
        }
    }

    @Test
    void fieldsAreNotSuggested() {
        for (String typo : List.of(
                "{ __schema { directive } }",
                "{ gpuss { totalCount } }",
                "{ gpus(frist: 1) { totalCount } }",
                "{ gpus { nodes { slugs } } }",
                "{ gpus(orderBy: {field: NAMES}) { totalCount } }")) {
            JsonObject answer = post(typo);
            assertRefused(answer, "VALIDATION_FAILED");
            assertThat(answer.encode()).doesNotContainIgnoringCase("did you mean");
        }
    }

    @Test
    void noTraceIsAnswered() {
        JsonObject answer = post("{ catalog { version } }");
        assertThat(answer.getJsonObject("extensions").fieldNames()).containsExactly("cost");
        assertThat(answer.encode()).doesNotContainIgnoringCase("tracing").doesNotContainIgnoringCase("stacktrace");
    }

    @Test
    void thePageToWriteQueriesOnIsOff() {
        for (String path :
                List.of("/graphiql", "/playground", "/console", "/graphql", "/q/graphql-ui", "/q/graphql-ui/")) {
            HttpResponse<String> answer = Endpoint.send("GET", path, BodyPublishers.noBody(), "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isIn(404, 406);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("graphiql")
                    .doesNotContainIgnoringCase("playground");
        }
    }

    @Test
    void aPostWithWrongTypesIsRefused() {
        for (String wrong : List.of(
                "{\"query\": 1}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}")) {
            HttpResponse<String> answer = Endpoint.post(wrong, Endpoint.JSON);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertRefused(Endpoint.json(answer), "BAD_REQUEST");
        }
    }

    @Test
    void noErrorIsUnhandled() {
        JsonObject answer = post("qwerty cop { abc }");
        assertRefused(answer, "PARSE_FAILED");
        assertThat(answer.encode()).doesNotContain("xception");
    }

    private static JsonObject post(String query) {
        return Endpoint.json(Endpoint.post(Map.of("query", query), "application/json"));
    }

    private static void assertRefused(JsonObject answer, String code) {
        assertThat(answer.getValue("data")).isNull();
        assertThat(answer.getJsonArray("errors"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(
                                ((JsonObject) error).getJsonObject("extensions").getString("code"))
                        .isEqualTo(code));
    }
}
