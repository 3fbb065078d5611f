package dev.headroom.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.parsson.api.JsonConfig;
import org.jspecify.annotations.Nullable;

/** Reads GraphQL requests: a JSON object from the body of a POST, or parameters from the URL of a GET. */
final class RequestReader {
    static final String ALLOWED_METHODS = "GET, POST, OPTIONS";
    /** Bodies are bounded before they are read, and an import is longer than the parser takes by itself. */
    private static final JsonParserFactory JSON =
            Json.createParserFactory(Map.of(JsonConfig.MAX_PARSING_LIMIT, Integer.MAX_VALUE));

    private RequestReader() {}

    /** @param http whose body has been read */
    static GraphQlRequest read(RoutingContext http) throws RefusedRequest {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.GET)) {
            return GraphQlRequest.of(ofUrl(http.queryParams()));
        }
        if (method.equals(HttpMethod.POST)) {
            checkContentType(http);
            return GraphQlRequest.of(ofBody(http.body().buffer()));
        }
        throw RefusedRequest.methodNotAllowed("The method must be GET or POST, but is " + method, ALLOWED_METHODS);
    }

    /** Takes none of the types that a page of another site can send without asking first. */
    private static void checkContentType(RoutingContext http) throws RefusedRequest {
        if (http.request().getHeader("Content-Type") == null) {
            throw RefusedRequest.unsupportedMediaType("Content-Type must be application/json, but is missing");
        }
        MIMEHeader type = http.parsedHeaders().contentType();
        String charset = type.parameter("charset");
        if (!"application".equalsIgnoreCase(type.component())
                || !"json".equalsIgnoreCase(type.subComponent())
                || (charset != null && !Utf8.isNamed(charset))) {
            throw RefusedRequest.unsupportedMediaType("Content-Type must be application/json in UTF-8, but is another");
        }
    }

    private static JsonObject ofBody(@Nullable Buffer body) throws RefusedRequest {
        if (body == null || body.length() == 0) {
            throw RefusedRequest.malformed("The body must be a JSON object with a query, but is empty");
        }
        return object("The body", Utf8.decode(body));
    }

    private static Map<String, JsonValue> ofUrl(MultiMap url) throws RefusedRequest {
        Map<String, JsonValue> parameters = new HashMap<>();
        for (var type : GraphQlRequest.TYPES.entrySet()) {
            String name = type.getKey();
            List<String> values = url.getAll(name);
            if (values.size() > 1) {
                throw RefusedRequest.malformed(name + " must be given once, but is given " + values.size() + " times");
            }
            if (!values.isEmpty() && !values.get(0).isEmpty()) {
                parameters.put(
                        name,
                        type.getValue() == ValueType.STRING
                                ? Json.createValue(values.get(0))
                                : json(name, values.get(0)));
            }
        }
        return parameters;
    }

    private static JsonObject object(String name, String text) throws RefusedRequest {
        if (json(name, text) instanceof JsonObject object) {
            return object;
        }
        throw RefusedRequest.malformed(
                name + " must be a JSON object, but is another JSON value; batches are not supported");
    }

    private static JsonValue json(String name, String text) throws RefusedRequest {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (value instanceof JsonStructure && parser.hasNext()) {
                throw new JsonException("more follows");
            }
            return value;
        } catch (RuntimeException noJson) {
            // Of no narrower type where objects are nested too deeply or a number has too many digits.
            throw RefusedRequest.malformed(name + " must be JSON, but cannot be read as such");
        }
    }
}
