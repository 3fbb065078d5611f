package dev.headroom.access;

import dev.headroom.error.ApiErrorCode;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The answer to a token that is refused, in the shape of a GraphQL response. */
record AuthenticationRefusal(HttpResponseStatus status, ApiErrorCode code, String message, Duration retryAfter) {
    private static final String KEY = AuthenticationRefusal.class.getName();

    static AuthenticationRefusal wrongToken(String reason) {
        return new AuthenticationRefusal(
                HttpResponseStatus.UNAUTHORIZED,
                ApiErrorCode.UNAUTHENTICATED,
                reason + " Send a valid one, or no Authorization header to read.",
                Duration.ZERO);
    }

    static AuthenticationRefusal tooMany(Duration wait) {
        return new AuthenticationRefusal(
                HttpResponseStatus.TOO_MANY_REQUESTS,
                ApiErrorCode.RATE_LIMITED,
                "Too many wrong tokens came from your address; wait before you send another.",
                wait);
    }

    static AuthenticationRefusal of(RoutingContext request) {
        AuthenticationRefusal refusal = request.get(KEY);
        return refusal == null ? wrongToken("A token is needed.") : refusal;
    }

    void keepFor(RoutingContext request) {
        request.put(KEY, this);
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status.code()).putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8");
        if (status.equals(HttpResponseStatus.UNAUTHORIZED)) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (!retryAfter.isZero()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds() + 1));
        }
        var error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code.name()));
        response.end(new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
    }
}
