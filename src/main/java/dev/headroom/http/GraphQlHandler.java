package dev.headroom.http;

import graphql.introspection.Introspection;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;

/** Has a GraphQL request executed, once it is known to be one. What it extends brings the request's identity along. */
@Singleton
class GraphQlHandler extends SmallRyeGraphQLAbstractHandler {
    private static final boolean BLOCKING_RESOLVERS_LEAVE_THE_EVENT_LOOP = false;

    private final PersistedQueries persistedQueries;
    private final boolean introspection;

    GraphQlHandler(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            PersistedQueries persistedQueries,
            HttpSettings settings) {
        super(identity, request, BLOCKING_RESOLVERS_LEAVE_THE_EVENT_LOOP);
        this.persistedQueries = persistedQueries;
        introspection = settings.introspection();
    }

    @Override
    protected void doHandle(RoutingContext http) {
        try {
            execute(http, ResponseMediaType.of(http));
        } catch (RefusedRequest refused) {
            ResponseWriter.refuse(http, refused);
        }
    }

    private void execute(RoutingContext http, ResponseMediaType mediaType) throws RefusedRequest {
        PersistedQueries.Named request = persistedQueries.resolve(RequestReader.read(http), mediaType);
        if (http.request().method().equals(HttpMethod.GET)
                && Documents.isChange(request.document(), request.request().operationName())) {
            throw RefusedRequest.methodNotAllowed(
                    "A GET may hold a query only; send mutations by POST", HttpMethod.POST.name());
        }
        Map<String, Object> context = getMetaData(http);
        context.put(Introspection.INTROSPECTION_DISABLED, !introspection);
        getExecutionService()
                .executeAsync(
                        request.request().toJson(),
                        context,
                        new ResponseWriter(http, mediaType, request, persistedQueries::remember));
    }
}
