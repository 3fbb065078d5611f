package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no GraphQL request is refused with a message that names the fault, whatever media type the client takes. */
@ApplicationTest
class RequestTest {
    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query":                                           | The body must be JSON, but cannot be read as such
            {"query": "{ __typename }"} x                       | The body must be JSON, but cannot be read as such
            {"query": "{ a\tb }"}                               | The body must be JSON, but cannot be read as such
            [{"query": "{ __typename }"}]                       | The body must be a JSON object, but is another JSON \
            value; batches are not supported
            "{ __typename }"                                    | The body must be a JSON object, but is another JSON \
            value; batches are not supported
            ``                                                  | The body must be a JSON object with a query, but is \
            empty
            {}                                                  | query must be a GraphQL document, but is missing
            {"query": ""}                                       | query must be a GraphQL document, but is missing
            {"query": null}                                     | query must be a GraphQL document, but is missing
            {"query": 1}                                        | query must be a string, but is a number
            {"query": "{ a }", "operationName": []}             | operationName must be a string, but is a list
            {"query": "{ a }", "variables": "{}"}               | variables must be an object, but is a string
            {"query": "{ a }", "variables": [1]}                | variables must be an object, but is a list
            {"query": "{ a }", "extensions": true}              | extensions must be an object, but is a boolean
            {"query": "{ a }", "extensions": {"persistedQuery": 1}} | extensions.persistedQuery must be an object, but \
            is a number
            """)
    void aMalformedRequestIsRefused(String body, String message) {
        for (String mediaType : new String[] {"application/json", "application/graphql-response+json"}) {
            HttpResponse<String> response =
                    Endpoint.post(body, "Content-Type", "application/json", "Accept", mediaType);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).contains(mediaType + "; charset=utf-8");
            assertThat(Endpoint.error(response).getString("message")).isEqualTo(message);
            assertThat(Endpoint.code(response)).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"variables\":", "{\"variables\": 1"})
    void aHostileRequestIsRefused(String beginning) {
        String digits = beginning.endsWith("1") ? "0".repeat(20_000) + ".5}" : "";
        HttpResponse<String> response =
                Endpoint.post(digits.isEmpty() ? beginning.repeat(4_000) : beginning + digits, Endpoint.JSON);
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void aRequestThatIsNotUtf8IsRefused() {
        byte[] latin = "{\"query\": \"{ __typename } # é\"}".getBytes(StandardCharsets.ISO_8859_1);
        var response = Endpoint.send("POST", "/graphql", BodyPublishers.ofByteArray(latin), Endpoint.JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Endpoint.error(response).getString("message")).isEqualTo("The body must be in UTF-8, but is not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=UTF-8",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "text/plain; application/json",
                "*/*"
            })
    void aRequestThatAPageOfAnotherSiteCouldSendIsRefused(String contentType) {
        HttpResponse<String> response = Endpoint.post(QUERY, "Content-Type", contentType);
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(Endpoint.code(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aRequestWithoutAContentTypeIsRefused() {
        assertThat(Endpoint.post(QUERY).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "HEAD"})
    void aRequestByAnotherMethodIsRefused(String method) {
        var response = Endpoint.send(method, "/graphql", BodyPublishers.ofString(QUERY), Endpoint.JSON);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().allValues("Allow")).containsExactly("GET, POST, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?query=%7B__typename%7D&query=%7B__typename%7D     | query must be given once, but is given 2 times
            ?query=%7B__typename%7D&variables=%7B              | variables must be JSON, but cannot be read as such
            ?query=%7B__typename%7D&variables=%5B%5D           | variables must be an object, but is a list
            ?query=%7B__typename%7D&extensions=1               | extensions must be an object, but is a number
            ?query=                                            | query must be a GraphQL document, but is missing
            """)
    void aMalformedRequestByGetIsRefused(String url, String message) {
        var response = Endpoint.send("GET", "/graphql" + url, BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Endpoint.error(response).getString("message")).isEqualTo(message);
    }

    @Test
    void aRequestByGetTakesEveryParameter() {
        var response = Endpoint.get(Map.of(
                "query",
                "query A($n: Int!) { gpus(first: $n) { nodes { name } } } query B { __typename }",
                "operationName",
                "A",
                "variables",
                "{\"n\": 1}",
                "extensions",
                "{\"some\": \"ünïcödé\"}"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Endpoint.json(response)
                        .getJsonObject("data")
                        .getJsonObject("gpus")
                        .getJsonArray("nodes"))
                .hasSize(1);
    }

    @Test
    void anErrorInADocumentIsToldWithItsPlace() {
        for (String wrong : new String[] {"{\n  catalog {\n    version ! }\n}", "{\n  catalog {\n    versionn }\n}"}) {
            JsonObject place = Endpoint.error(Endpoint.post(Map.of("query", wrong), "application/json"))
                    .getJsonArray("locations")
                    .getJsonObject(0);
            assertThat(place.getInteger("line")).as(wrong).isEqualTo(3);
            assertThat(place.getInteger("column")).as(wrong).isEqualTo(wrong.contains("!") ? 13 : 5);
        }
    }
}
