package dev.headroom.http;

import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import dev.headroom.error.ErrorMapping;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** A request that is answered without being executed. */
final class RefusedRequest extends Exception {
    private static final long serialVersionUID = 1;

    private final transient HttpResponseStatus status;
    private final transient Map<String, String> headers;
    private final transient ApiError error;

    private RefusedRequest(HttpResponseStatus status, Map<String, String> headers, ApiError error) {
        super(error.message(), null, false, false);
        this.status = status;
        this.headers = headers;
        this.error = error;
    }

    private RefusedRequest(HttpResponseStatus status, ApiErrorCode code, String message) {
        this(status, Map.of(), ApiError.of(code, message));
    }

    /** What was sent is no GraphQL request. */
    static RefusedRequest malformed(String message) {
        return new RefusedRequest(HttpResponseStatus.BAD_REQUEST, ApiErrorCode.BAD_REQUEST, message);
    }

    static RefusedRequest methodNotAllowed(String message, String allowed) {
        return new RefusedRequest(
                HttpResponseStatus.METHOD_NOT_ALLOWED,
                Map.of("Allow", allowed),
                ApiError.of(ApiErrorCode.BAD_REQUEST, message));
    }

    static RefusedRequest notAcceptable(String message) {
        return new RefusedRequest(HttpResponseStatus.NOT_ACCEPTABLE, ApiErrorCode.BAD_REQUEST, message);
    }

    static RefusedRequest unsupportedMediaType(String message) {
        return new RefusedRequest(HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE, ApiErrorCode.BAD_REQUEST, message);
    }

    /** @param maximum bytes */
    static RefusedRequest tooLarge(long maximum) {
        var error = ApiError.of(
                ApiErrorCode.LIMIT_EXCEEDED,
                "maxBodySize must be at most %d bytes, but the body has more".formatted(maximum));
        return new RefusedRequest(
                HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE,
                Map.of(),
                error.with(Map.of("limit", "maxBodySize", "maximum", maximum)));
    }

    static RefusedRequest untrusted() {
        return new RefusedRequest(
                HttpResponseStatus.FORBIDDEN,
                ApiErrorCode.UNTRUSTED_DOCUMENT,
                "Only the documents that this server was built with are executed, and this is none of them.");
    }

    /** Clients of Apollo know it by the message, and look at it only where the old media type has the status 200. */
    static RefusedRequest persistedQueryNotFound(ResponseMediaType mediaType) {
        return new RefusedRequest(
                mediaType.statusOfBadDocument(), ApiErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    /** What was not the client's fault; the log tells it. */
    static RefusedRequest fault(Throwable failure) {
        return new RefusedRequest(
                HttpResponseStatus.INTERNAL_SERVER_ERROR,
                Map.of(),
                ErrorMapping.of(failure).get(0));
    }

    HttpResponseStatus status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** A GraphQL response. */
    Buffer body() {
        return new JsonObject(Map.of("errors", List.of(error.toSpecification()))).toBuffer();
    }
}
