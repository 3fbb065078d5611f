package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is made by a POST with JSON and by nothing else, even with an admin's token. */
@ApplicationTest
class ReadingOnlyTest {
    private static final String[] ADMIN = {
        "Authorization", "Bearer " + Mutations.ADMIN_TOKEN, "Accept", "application/json"
    };
    private static final String CREATE =
            "mutation M { apiTokenCreate(input: {name: \"by GET\", role: EDITOR}) { secret } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                  | ``
            query Q { __typename }                                              | M
            fragment F on Mutation { __typename }                               | M
            """)
    void aMutationOverGetIsRefused(String beside, String operation) {
        var response = Endpoint.get(Map.of("query", CREATE + beside, "operationName", operation), ADMIN);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().allValues("Allow")).containsExactly("POST");
        var tokens = GraphQl.respond(Mutations.ADMIN_TOKEN, "{ apiTokens { name } }", Map.of())
                .getJsonObject("data")
                .getJsonArray("apiTokens");
        assertThat(tokens.encode()).doesNotContain("by GET");
    }

    @Test
    void aQueryBesideAMutationIsExecutedOverGet() {
        var response = Endpoint.get(Map.of("query", CREATE + " query Q { __typename }", "operationName", "Q"), ADMIN);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"Query\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-transport-ws", "graphql-ws"})
    void thereIsNoWebSocket(String protocol) {
        for (String path : List.of("/graphql", "/graphql/")) {
            var http = Endpoint.uri(path);
            var handshake = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols(protocol)
                    .buildAsync(
                            URI.create("ws" + http.toString().substring("http".length())), new WebSocket.Listener() {});
            assertThatThrownBy(handshake::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode())
                                    .isEqualTo(400));
        }
    }
}
