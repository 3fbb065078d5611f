package dev.headroom.limits;

import graphql.GraphQL;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;

/**
 * Shows the executable schema to observers before it is built. The setting
 * {@code quarkus.smallrye-graphql.events.enabled} would do that too, but it also fires three events for each computed
 * field of each row.
 */
public class GraphQlBuild implements EventingService {
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        CDI.current().getBeanManager().getEvent().fire(builder);
        return builder;
    }
}
