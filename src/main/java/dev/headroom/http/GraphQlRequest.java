package dev.headroom.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a GraphQL request that are present, each of its type: {@code query} and {@code operationName}
 * strings, {@code variables} and {@code extensions} objects.
 */
record GraphQlRequest(Map<String, JsonValue> parameters) {
    static final Map<String, ValueType> TYPES = Map.of(
            "query",
            ValueType.STRING,
            "operationName",
            ValueType.STRING,
            "variables",
            ValueType.OBJECT,
            "extensions",
            ValueType.OBJECT);

    /** @param parameters what was sent; what nobody knows is ignored, as the specification wants it */
    static GraphQlRequest of(Map<String, JsonValue> parameters) throws RefusedRequest {
        Map<String, JsonValue> known = new HashMap<>();
        for (var expected : TYPES.entrySet()) {
            JsonValue value = parameters.getOrDefault(expected.getKey(), JsonValue.NULL);
            if (value.getValueType() == expected.getValue()) {
                known.put(expected.getKey(), value);
            } else if (value != JsonValue.NULL) {
                throw RefusedRequest.malformed("%s must be %s, but is %s"
                        .formatted(expected.getKey(), name(expected.getValue()), name(value.getValueType())));
            }
        }
        return new GraphQlRequest(known);
    }

    private static String name(ValueType type) {
        return switch (type) {
            case STRING -> "a string";
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "a boolean";
            case NULL -> "null";
        };
    }

    /** The document's text, unless it is empty. */
    Optional<String> document() {
        return text("query").filter(text -> !text.isEmpty());
    }

    Optional<String> operationName() {
        return text("operationName");
    }

    Optional<JsonObject> extension(String name) throws RefusedRequest {
        JsonValue extension = parameters
                .getOrDefault("extensions", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .get(name);
        if (extension == null || extension instanceof JsonObject) {
            return Optional.ofNullable((JsonObject) extension);
        }
        throw RefusedRequest.malformed(
                "extensions.%s must be an object, but is %s".formatted(name, name(extension.getValueType())));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable((JsonString) parameters.get(name)).map(JsonString::getString);
    }

    /** As SmallRye GraphQL takes it. */
    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        parameters.forEach(json::add);
        return json.build();
    }

    GraphQlRequest withDocument(String document) {
        Map<String, JsonValue> more = new HashMap<>(parameters);
        more.put("query", Json.createValue(document));
        return new GraphQlRequest(more);
    }
}
