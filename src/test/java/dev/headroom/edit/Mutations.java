package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Asks for changes as an admin does. */
public final class Mutations {
    public static final String ADMIN_TOKEN = "hr_test-admin-token-of-at-least-32-characters";

    private static final String ERRORS = "userErrors { field message code }";

    private Mutations() {}

    public static JsonObject create(String kind, String fields, JsonObject input) {
        return payload(
                kind + "Create",
                "mutation($input: %sInput!) { %sCreate(input: $input) { %s { %s } %s } }"
                        .formatted(capital(kind), kind, kind, fields, ERRORS),
                Map.of("input", input));
    }

    public static JsonObject update(
            String kind, String slug, String fields, JsonObject input, Integer expectedVersion) {
        return payload(
                kind + "Update",
                ("mutation($input: %sInput!) { %sUpdate(slug: \"%s\", input: $input, expectedVersion: %d) { %s { %s } "
                                + "%s } }")
                        .formatted(capital(kind), kind, slug, expectedVersion, kind, fields, ERRORS),
                Map.of("input", input));
    }

    public static JsonObject delete(String kind, String slug, boolean cascade) {
        return payload(
                kind + "Delete",
                "mutation { %sDelete(slug: \"%s\", cascade: %b) { %s { slug } %s } }"
                        .formatted(kind, slug, cascade, kind, ERRORS),
                Map.of());
    }

    public static JsonObject payload(String field, String mutation, Map<String, Object> variables) {
        JsonObject response = GraphQl.respond(ADMIN_TOKEN, mutation, variables);
        assertThat(response.getJsonArray("errors")).as(mutation).isNull();
        return response.getJsonObject("data").getJsonObject(field);
    }

    /** The only error of a payload, whose change must not have been made. */
    public static JsonObject error(String kind, JsonObject payload) {
        assertThat(payload.getValue(kind)).isNull();
        assertThat(payload.getJsonArray("userErrors")).as(payload.encode()).hasSize(1);
        return payload.getJsonArray("userErrors").getJsonObject(0);
    }

    private static String capital(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }
}
