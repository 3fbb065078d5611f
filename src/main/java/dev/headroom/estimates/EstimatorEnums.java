package dev.headroom.estimates;

import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.Described;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.SpeedBasis;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes the enums of the estimator in the schema. The estimator is plain Java and has no annotations of GraphQL; a
 * second enum for their sake would be a second vocabulary.
 */
public class EstimatorEnums implements EventingService {
    private static final Map<String, Description> BY_NAME = Map.of(
            "CacheType", new Description("How the key-value cache stores its elements.", CacheType.values()),
            "DeviceSplit", new Description("How a model is spread over several devices.", DeviceSplit.values()),
            "EstimationMethod", new Description("How a figure is computed.", EstimationMethod.values()),
            "Fit",
                    new Description(
                            "How well a model sits in a memory, by the share of it that the model needs.",
                            Fit.values()),
            "LayerKind", new Description("What layers keep between tokens.", LayerKind.values()),
            "RuntimeProfile", new Description("The program that runs a model.", RuntimeProfile.values()),
            "SpeedBasis", new Description("What a speed rests on.", SpeedBasis.values()));

    /** Of a type and of its values by their names. */
    private record Description(String type, Map<String, String> values) {
        <E extends Enum<E> & Described> Description(String type, E[] constants) {
            this(type, Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Described::description)));
        }

        GraphQLEnumType on(GraphQLEnumType described) {
            return described.transform(enumType -> enumType.description(type)
                    .replaceValues(described.getValues().stream().map(this::on).toList()));
        }

        private GraphQLEnumValueDefinition on(GraphQLEnumValueDefinition value) {
            return value.transform(definition -> definition.description(values.get(value.getName())));
        }
    }

    @Override
    public @Nullable String getConfigKey() {
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
            Description description = BY_NAME.get(type.getName());
            return description == null ? TraversalControl.CONTINUE : changeNode(context, description.on(type));
        }
    }
}
