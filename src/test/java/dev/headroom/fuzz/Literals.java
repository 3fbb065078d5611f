package dev.headroom.fuzz;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as GraphQL has them in documents, and as JSON has them in variables. */
final class Literals {
    private Literals() {}

    static String graphQl(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(field -> field.getKey() + ": " + graphQl(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::graphQl).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof EnumValue ? value.toString() : Json.encode(value);
    }

    static Object json(Object value) {
        if (value instanceof Map<?, ?> object) {
            var json = new JsonObject();
            object.forEach((name, field) -> json.put(name.toString(), json(field)));
            return json;
        }
        if (value instanceof List<?> list) {
            var json = new JsonArray();
            list.forEach(element -> json.add(json(element)));
            return json;
        }
        return value instanceof EnumValue ? value.toString() : value;
    }
}
