package dev.headroom.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** A request that is answered without being executed. */
final class RefusedRequest extends Exception {
    private static final long serialVersionUID = 1;

    private final transient HttpResponseStatus status;
    private final transient Map<String, String> headers;
    private final transient JsonObject extensions;

    private RefusedRequest(HttpResponseStatus status, Map<String, String> headers, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.headers = headers;
        extensions = new JsonObject().put("code", code);
    }

    private RefusedRequest(HttpResponseStatus status, String code, String message) {
        this(status, Map.of(), code, message);
    }

    /** What was sent is no GraphQL request. */
    static RefusedRequest malformed(String message) {
        return new RefusedRequest(HttpResponseStatus.BAD_REQUEST, "BAD_REQUEST", message);
    }

    static RefusedRequest methodNotAllowed(String message, String allowed) {
        return new RefusedRequest(HttpResponseStatus.METHOD_NOT_ALLOWED, Map.of("Allow", allowed), "BAD_REQUEST", message);
    }

    static RefusedRequest notAcceptable(String message) {
        return new RefusedRequest(HttpResponseStatus.NOT_ACCEPTABLE, "BAD_REQUEST", message);
    }

    static RefusedRequest unsupportedMediaType(String message) {
        return new RefusedRequest(HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE, "BAD_REQUEST", message);
    }

    /** @param maximum bytes */
    static RefusedRequest tooLarge(long maximum) {
        var refused = new RefusedRequest(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE, "LIMIT_EXCEEDED",
                "maxBodySize must be at most %d bytes, but the body has more".formatted(maximum));
        refused.extensions.put("limit", "maxBodySize").put("maximum", maximum);
        return refused;
    }

    static RefusedRequest untrusted() {
        return new RefusedRequest(HttpResponseStatus.FORBIDDEN, "UNTRUSTED_DOCUMENT",
                "Only the documents that this server was built with are executed, and this is none of them.");
    }

    /** Clients of Apollo know it by the message, and look at it only where the old media type has the status 200. */
    static RefusedRequest persistedQueryNotFound(ResponseMediaType mediaType) {
        return new RefusedRequest(mediaType.statusOfBadDocument(), "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    static RefusedRequest fault() {
        return new RefusedRequest(HttpResponseStatus.INTERNAL_SERVER_ERROR, "INTERNAL", "Headroom failed; its log tells how.");
    }

    HttpResponseStatus status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** A GraphQL response. */
    Buffer body() {
        var error = new JsonObject().put("message", getMessage()).put("extensions", extensions);
        return new JsonObject().put("errors", new JsonArray().add(error)).toBuffer();
    }
}
