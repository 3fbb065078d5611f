package dev.headroom.http;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends requests to {@code /graphql} exactly as a test has them, without what a client library adds. */
final class Endpoint {
    static final String[] JSON = {"Content-Type", "application/json"};
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Endpoint() {}

    static URI uri(String pathAndQuery) {
        return URI.create("http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class)
                + pathAndQuery);
    }

    static HttpResponse<String> send(String method, String pathAndQuery, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(uri(pathAndQuery)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static HttpResponse<String> post(String body, String... headers) {
        return send("POST", "/graphql", BodyPublishers.ofString(body), headers);
    }

    /** The parameters as JSON, accepting a media type. */
    static HttpResponse<String> post(Map<String, Object> parameters, String accept) {
        return post(new JsonObject(parameters).encode(), "Content-Type", "application/json", "Accept", accept);
    }

    static HttpResponse<String> get(Map<String, String> parameters, String... headers) {
        return send(
                "GET",
                "/graphql?"
                        + parameters.entrySet().stream()
                                .map(parameter -> parameter.getKey() + "="
                                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&")),
                BodyPublishers.noBody(),
                headers);
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    static JsonObject error(HttpResponse<String> response) {
        return json(response).getJsonArray("errors").getJsonObject(0);
    }

    static String code(HttpResponse<String> response) {
        return error(response).getJsonObject("extensions").getString("code");
    }
}
