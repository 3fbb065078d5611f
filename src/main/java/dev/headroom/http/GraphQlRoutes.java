package dev.headroom.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Where requests come in. */
@ApplicationScoped
public class GraphQlRoutes {
    private static final String PATH = "/graphql";
    private static final String SCHEMA_PATH = PATH + "/schema.graphql";
    /** After all filters, and before the routes of SmallRye GraphQL, which have the default order. */
    private static final int ORDER = 1;
    /** Before the WebSocket handler of SmallRye GraphQL, which comes right after authorization. */
    private static final int BEFORE_WEB_SOCKETS = SecurityHandlerPriorities.AUTHORIZATION + 1;

    private final RequestBody body;
    private final GraphQlHandler handler;
    private final boolean introspection;

    GraphQlRoutes(RequestBody body, GraphQlHandler handler, HttpSettings settings) {
        this.body = body;
        this.handler = handler;
        introspection = settings.introspection();
    }

    void addFilters(@Observes Filters filters) {
        filters.register(GraphQlRoutes::refuseWebSocket, BEFORE_WEB_SOCKETS);
    }

    void addRoutes(@Observes Router router) {
        router.options(PATH).order(ORDER).handler(GraphQlRoutes::tellMethods);
        router.route(PATH).order(ORDER).handler(body).handler(handler).failureHandler(this::answerFailure);
        if (!introspection) {
            router.route(SCHEMA_PATH).order(ORDER).handler(http -> http.fail(HttpResponseStatus.NOT_FOUND.code()));
        }
    }

    /** There are no subscriptions, and a WebSocket would pass by every limit of HTTP. */
    private static void refuseWebSocket(RoutingContext http) {
        boolean isUpgrade = http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
        if (isUpgrade && http.normalizedPath().startsWith(PATH)) {
            ResponseWriter.refuse(http, RefusedRequest.malformed("There are no WebSockets here; send GET or POST"));
        } else {
            http.next();
        }
    }

    private static void tellMethods(RoutingContext http) {
        http.response()
                .putHeader(HttpHeaders.ALLOW, RequestReader.ALLOWED_METHODS)
                .setStatusCode(HttpResponseStatus.NO_CONTENT.code())
                .end();
    }

    private void answerFailure(RoutingContext http) {
        if (http.statusCode() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()) {
            ResponseWriter.refuse(http, RefusedRequest.tooLarge(body.maximum()));
        } else if (http.statusCode() == HttpResponseStatus.BAD_REQUEST.code()) {
            ResponseWriter.refuse(http, RefusedRequest.malformed("The URL or body cannot be decoded"));
        } else {
            ResponseWriter.refuse(http, RefusedRequest.fault(http.failure()));
        }
    }
}
