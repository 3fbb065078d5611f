package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OtherSettingsProfile;
import dev.headroom.digest.Sha256;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on by default can be switched off, and the other way round. */
@ApplicationTest
@TestProfile(OtherSettingsProfile.class)
class SwitchesTest {
    private static final int DOCUMENTS = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Gpu\") { name } }",
                "{ a: __typename b: __schema { __typename } }"
            })
    void introspectionCanBeSwitchedOff(String query) {
        HttpResponse<String> response = Endpoint.post(Map.of("query", query), "application/graphql-response+json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Endpoint.json(response).containsKey("data")).isFalse();
        assertThat(Endpoint.send("GET", "/graphql/schema.graphql", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Endpoint.post(Map.of("query", "{ __typename }"), "application/json")
                        .body())
                .contains("\"Query\"");
    }

    @Test
    void thePageToWriteQueriesOnCanBeSwitchedOn() {
        assertThat(Endpoint.send("GET", "/q/graphql-ui/", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void readsFromAnywhereCanBeSwitchedOff() {
        assertThat(fromPageOf("https://ours.example").statusCode()).isEqualTo(200);
        assertThat(fromPageOf("https://site.example").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> fromPageOf(String origin) {
        return Endpoint.post("{\"query\": \"{ __typename }\"}", "Content-Type", "application/json", "Origin", origin);
    }

    /** However many documents clients register, the store holds what its setting allows. */
    @Test
    void theRoomForPersistedQueriesIsThatOfItsSetting() {
        String[] documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(n -> "{ a%d: __typename }".formatted(n))
                .toArray(String[]::new);
        for (String document : documents) {
            assertThat(persisted(document, true)).isTrue();
        }
        long stored = IntStream.range(0, DOCUMENTS)
                .filter(n -> persisted(documents[n], false))
                .count();
        assertThat(stored)
                .isBetween(
                        1L,
                        (long) OtherSettingsProfile.STORED_CHARACTERS
                                / Sha256.of("").length());
    }

    private static boolean persisted(String document, boolean isSent) {
        Map<String, Object> extensions =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(document)));
        return Endpoint.json(Endpoint.post(
                        isSent ? Map.of("query", document, "extensions", extensions) : Map.of("extensions", extensions),
                        "application/json"))
                .containsKey("data");
    }
}
