package dev.headroom.http;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Writes the answer to one request. */
final class ResponseWriter implements ExecutionResponseWriter {
    private final RoutingContext http;
    private final ResponseMediaType mediaType;
    private final PersistedQueries.Named request;
    private final Consumer<PersistedQueries.Named> whenExecuted;

    ResponseWriter(
            RoutingContext http,
            ResponseMediaType mediaType,
            PersistedQueries.Named request,
            Consumer<PersistedQueries.Named> whenExecuted) {
        this.http = http;
        this.mediaType = mediaType;
        this.request = request;
        this.whenExecuted = whenExecuted;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.isDataPresent()) {
            whenExecuted.accept(request);
        }
        send(http, mediaType.status(result), mediaType, Buffer.buffer(response.getExecutionResultAsString()));
    }

    @Override
    public void fail(Throwable failure) {
        http.fail(failure);
    }

    /** Answers without having executed anything. */
    static void refuse(RoutingContext http, RefusedRequest refused) {
        refused.headers().forEach(http.response()::putHeader);
        send(http, refused.status(), mediaTypeOf(http), refused.body());
    }

    private static ResponseMediaType mediaTypeOf(RoutingContext http) {
        try {
            return ResponseMediaType.of(http);
        } catch (RefusedRequest notAcceptable) {
            return ResponseMediaType.JSON;
        }
    }

    private static void send(RoutingContext http, HttpResponseStatus status, ResponseMediaType mediaType, Buffer body) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (http.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
