package dev.headroom.model;

import dev.headroom.estimate.LayerKind;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Describes the enums of the estimator in the schema. It knows no annotations of GraphQL, and a second enum for the
 * sake of them would be a second vocabulary.
 */
public class EstimatorEnums implements EventingService {
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Describing()));
    }

    private static final class Describing extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLEnumType(
                GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
            return type.getName().equals(LayerKind.class.getSimpleName())
                    ? changeNode(context, described(type))
                    : TraversalControl.CONTINUE;
        }

        private static GraphQLEnumType described(GraphQLEnumType type) {
            return type.transform(kinds -> kinds.description("What layers keep between tokens.")
                    .replaceValues(type.getValues().stream()
                            .map(kind -> kind.transform(one -> one.description(
                                    LayerKind.valueOf(kind.getName()).description())))
                            .toList()));
        }
    }
}
