package dev.headroom.http;

import graphql.Directives;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * graphql-java puts directives into every schema that are not standard yet; here they tell what they do on this server.
 */
public class BuiltInDirectives implements EventingService {
    private static final List<GraphQLDirective> TOLD = List.of(
            told(Directives.DeferDirective, "Accepted and without effect: an answer comes as a whole."),
            told(
                    Directives.ExperimentalDisableErrorPropagationDirective,
                    "Experimental, and may be taken away: what fails is null where it stands, of a non-null "
                            + "type too."));

    private static GraphQLDirective told(GraphQLDirective directive, String description) {
        return directive.transform(builder -> builder.description(description));
    }

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        TOLD.forEach(builder::additionalDirective);
        return builder;
    }
}
