package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.digest.Sha256;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Apollo's automatic persisted queries: a hash that is not known yet is registered by sending its document with it
 * once.
 */
@ApplicationTest
class PersistedQueriesTest {
    private static final String OLD = "application/json";
    private static final String NEW = "application/graphql-response+json";

    @Test
    void aPersistedQueryIsSentByPost() {
        String query = "{ catalog { version } } # by POST";
        assertNotFound(post(null, Sha256.of(query), OLD), 200);
        assertNotFound(post(null, Sha256.of(query), NEW), 400);
        assertVersion(post(query, Sha256.of(query), OLD));
        assertVersion(post(null, Sha256.of(query), OLD));
        assertVersion(post("", Sha256.of(query).toUpperCase(Locale.ROOT), NEW));
    }

    @Test
    void aPersistedQueryIsSentByGet() {
        String query = "{ catalog { version } } # by GET";
        Map<String, String> hash =
                Map.of("extensions", extensions(Sha256.of(query)).encode());
        assertNotFound(Endpoint.get(hash), 200);
        assertVersion(Endpoint.get(Map.of("query", query, "extensions", hash.get("extensions"))));
        assertVersion(Endpoint.get(hash));
        assertVersion(post(null, Sha256.of(query), OLD));
    }

    @Test
    void aMutationIsRegisteredButNotSentByGet() {
        String mutation = "mutation { gpuDelete(slug: \"no-such-gpu\") { userErrors { code } } }";
        assertThat(post(mutation, Sha256.of(mutation), OLD).statusCode()).isEqualTo(200);
        HttpResponse<String> response = Endpoint.get(
                Map.of("extensions", extensions(Sha256.of(mutation)).encode()));
        assertThat(response.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"{ nothing }", "{"})
    void whatCannotBeExecutedIsNotRegistered(String query) {
        assertThat(post(query, Sha256.of(query), NEW).statusCode()).isEqualTo(400);
        assertNotFound(post(null, Sha256.of(query), OLD), 200);
    }

    @Test
    void aHashOfAnotherDocumentIsRefused() {
        String victim = "{ catalog { version } } # victim";
        HttpResponse<String> response = post("{ __typename }", Sha256.of(victim), OLD);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Endpoint.error(response).getString("message"))
                .isEqualTo("extensions.persistedQuery.sha256Hash must be the SHA-256 of query, but is another");
        assertNotFound(post(null, Sha256.of(victim), OLD), 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": 2, "sha256Hash": "0"}      | version must be 1, but is not
            {"version": 1e5000000}                 | version must be 1, but is not
            {"version": "1"}                       | version must be 1, but is not
            {"version": 1}                         | sha256Hash must be 64 hexadecimal digits, but is not
            {"version": 1, "sha256Hash": "../x"}   | sha256Hash must be 64 hexadecimal digits, but is not
            """)
    void whatIsNoHashIsRefused(String persistedQuery, String reason) {
        var response =
                Endpoint.post("{\"extensions\": {\"persistedQuery\": %s}}".formatted(persistedQuery), Endpoint.JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Endpoint.error(response).getString("message")).isEqualTo("extensions.persistedQuery." + reason);
    }

    private static JsonObject extensions(String hash) {
        return new JsonObject()
                .put("persistedQuery", new JsonObject().put("version", 1).put("sha256Hash", hash));
    }

    private static HttpResponse<String> post(String query, String hash, String accept) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("query", query);
        parameters.put("extensions", extensions(hash));
        return Endpoint.post(parameters, accept);
    }

    private static void assertNotFound(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Endpoint.error(response))
                .isEqualTo(new JsonObject()
                        .put("message", "PersistedQueryNotFound")
                        .put("extensions", new JsonObject().put("code", "PERSISTED_QUERY_NOT_FOUND")));
    }

    private static void assertVersion(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Endpoint.json(response)
                        .getJsonObject("data")
                        .getJsonObject("catalog")
                        .getInteger("version"))
                .isPositive();
    }
}
