package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code Accept} prefers is what is answered, with the statuses of that media type. */
@ApplicationTest
class MediaTypeTest {
    private static final String NEW = "application/graphql-response+json";
    private static final String OLD = "application/json";
    private static final Map<String, Object> QUERY = Map.of("query", "{ catalog { version } }");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                             | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9     | application/graphql-response+json
            application/json, application/graphql-response+json;q=0.9     | application/json
            application/json;q=0.5, APPLICATION/GraphQL-Response+JSON     | application/graphql-response+json
            text/html, application/graphql-response+json;q=0.1            | application/graphql-response+json
            application/json; charset=utf-8                               | application/json
            application/json; charset="UTF-8"                             | application/json
            */*                                                           | application/json
            text/html, */*;q=0.1                                          | application/json
            application/*                                                 | application/json
            application/json;q=0, */*                                     | application/graphql-response+json
            """)
    void theMediaTypeIsTheOneThatTheClientPrefers(String accept, String answered) {
        HttpResponse<String> response = Endpoint.post(QUERY, accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Content-Type")).containsExactly(answered + "; charset=utf-8");
    }

    @Test
    void theMediaTypeIsTheOldOneWithoutAccept() {
        HttpResponse<String> response = Endpoint.post(new JsonObject(QUERY).encode(), Endpoint.JSON);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/graphql+json",
                "application/json; charset=iso-8859-1",
                "application/json;q=0, application/graphql-response+json;q=0",
                "application/xml, text/*"
            })
    void theMediaTypeIsNoneThatTheClientDoesNotTake(String accept) {
        HttpResponse<String> response = Endpoint.post(QUERY, accept);
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(Endpoint.code(response)).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                       | {}
            { nothing }                                             | {}
            query($a: Int!) { gpus(first: $a) { totalCount } }      | {"a": null}
            query($a: HardwareKind!) { __typename }                 | {"a": "TOASTER"}
            query($a: Int!) { gpus(first: $a) { totalCount } }      | {}
            query A { catalog { version } } query B { __typename }  | {}
            """)
    void theStatusTellsThatNothingWasExecuted(String query, String variables) {
        Map<String, Object> request = Map.of("query", query, "variables", new JsonObject(variables));
        for (String mediaType : new String[] {NEW, OLD}) {
            HttpResponse<String> response = Endpoint.post(request, mediaType);
            assertThat(response.statusCode()).as(mediaType).isEqualTo(mediaType.equals(NEW) ? 400 : 200);
            assertThat(Endpoint.json(response).containsKey("data")).isFalse();
            assertThat(Endpoint.json(response).getJsonArray("errors")).isNotEmpty();
        }
    }

    @Test
    void theStatusOfAnAnswerWithAFailedFieldIsASuccess() {
        HttpResponse<String> response = Endpoint.post(Map.of("query", "{ gpus(first: 0) { totalCount } }"), NEW);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Endpoint.json(response).containsKey("data")).isTrue();
        assertThat(Endpoint.code(response)).isEqualTo("BAD_INPUT");
    }
}
