package dev.headroom.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks the running application over HTTP, as a client does. */
public final class GraphQl {
    private static final int MOST_WAITS = 30;

    private GraphQl() {}

    /** The whole response to a query. */
    public static JsonObject respond(String query, Map<String, Object> variables) {
        return send(given(), query, variables);
    }

    /** The whole response to a query with an API token. */
    public static JsonObject respond(String token, String query, Map<String, Object> variables) {
        return send(given().header("Authorization", "Bearer " + token), query, variables);
    }

    private static JsonObject send(RequestSpecification request, String query, Map<String, Object> variables) {
        String body =
                new JsonObject().put("query", query).put("variables", variables).encode();
        return new JsonObject(request.contentType("application/json")
                .body(body)
                .post("/graphql")
                .asString());
    }

    /** The data of a query that must not fail. */
    public static JsonObject data(String query) {
        return data(query, Map.of());
    }

    public static JsonObject data(String query, Map<String, Object> variables) {
        JsonObject response = respondWithinLimits(query, variables);
        assertThat(response.getJsonArray("errors")).as("errors of %s", query).isNull();
        return response.getJsonObject("data");
    }

    /** As a client that waits as long as it is told where it has asked for too much at once. */
    private static JsonObject respondWithinLimits(String query, Map<String, Object> variables) {
        JsonObject response = respond(query, variables);
        for (int waited = 0; waited < MOST_WAITS && retryAfterSeconds(response) > 0; waited++) {
            try {
                TimeUnit.SECONDS.sleep(retryAfterSeconds(response));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            response = respond(query, variables);
        }
        return response;
    }

    private static int retryAfterSeconds(JsonObject response) {
        JsonArray errors = response.getJsonArray("errors", new JsonArray());
        return errors.isEmpty()
                ? 0
                : errors.getJsonObject(0)
                        .getJsonObject("extensions", new JsonObject())
                        .getInteger("retryAfterSeconds", 0);
    }

    /** The only error of a query that must fail. */
    public static JsonObject error(String query) {
        JsonArray errors = respond(query, Map.of()).getJsonArray("errors");
        assertThat(errors).as("errors of %s", query).hasSize(1);
        return errors.getJsonObject(0);
    }
}
