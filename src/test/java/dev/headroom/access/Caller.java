package dev.headroom.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Somebody who asks over HTTP with a token, or with none. */
record Caller(String token) {
    static final Caller ANYONE = new Caller(null);
    static final Caller ADMIN = new Caller(Mutations.ADMIN_TOKEN);
    static final String CREATE = """
            mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) {
                apiToken { id name role createdAt lastUsedAt expiresAt revokedAt createdBy } secret
                userErrors { field message code } } }""";
    static final String REVOKE = """
            mutation($id: ID!) { apiTokenRevoke(id: $id) { apiToken { id revokedAt } userErrors { field code } } }""";
    static final String LIST = "{ apiTokens { id name role lastUsedAt } }";

    Response post(String query, Map<String, Object> variables) {
        var request = given().contentType("application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.body(new JsonObject()
                        .put("query", query)
                        .put("variables", variables)
                        .encode())
                .post("/graphql");
    }

    JsonObject ask(String query, Map<String, Object> variables) {
        return new JsonObject(post(query, variables).asString());
    }

    /** The data of a request that must not fail. */
    JsonObject data(String query, Map<String, Object> variables) {
        JsonObject answer = ask(query, variables);
        assertThat(answer.getJsonArray("errors")).as("errors of %s", query).isNull();
        return answer.getJsonObject("data");
    }

    /** The code of the only error of a request that must fail. */
    String refusal(String query, Map<String, Object> variables) {
        JsonObject answer = ask(query, variables);
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).hasSize(1);
        return answer.getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    JsonObject create(Map<String, Object> input) {
        return data(CREATE, Map.of("input", input)).getJsonObject("apiTokenCreate");
    }

    JsonObject create(String name, Role role) {
        return create(Map.of("name", name, "role", role.name()));
    }
}
