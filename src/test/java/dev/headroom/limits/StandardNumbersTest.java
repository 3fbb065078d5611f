package dev.headroom.limits;

import static graphql.schema.GraphQLCodeRegistry.newCodeRegistry;
import static graphql.schema.GraphQLInputObjectType.newInputObject;
import static graphql.schema.GraphQLInterfaceType.newInterface;
import static graphql.schema.GraphQLObjectType.newObject;
import static graphql.schema.GraphQLTypeReference.typeRef;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Standard numbers change nothing but numbers, and nothing more when they are put in again. */
class StandardNumbersTest {
    private static final String QUERY = """
            query($count: Int, $gb: Float, $range: FloatRange, $filter: GpuFilter) {
              gpu(first: $count, gb: $gb, range: $range, filter: $filter) {
                memoryGb(factor: $gb)
                same(range: $range) { memoryGb }
              }
              node(range: $range) { memoryGb ... on Gpu { same { memoryGb } } }
            }""";
    private static final Map<String, Object> RANGE = Map.of("gte", 1.5);
    private static final Map<String, Object> VARIABLES =
            Map.of("count", 1, "gb", 1.5, "range", RANGE, "filter", Map.of("memoryGb", RANGE, "count", 1));
    private static final String ANSWER =
            "{gpu={memoryGb=24.0, same={memoryGb=24.0}}, node={memoryGb=24.0, same={memoryGb=24.0}}}";

    private final GraphQLSchema lenient = lenientSchema();

    @Test
    void textIsNoLongerANumber() {
        assertThat(answer(lenient, Map.of("count", "one")).getErrors()).isEmpty();
        assertThat(answer(StandardNumbers.in(lenient), Map.of("count", "one")).getErrors())
                .hasSize(1);
    }

    @Test
    void wrappingAWrappedSchemaChangesNothing() {
        GraphQLSchema once = StandardNumbers.in(lenient);

        assertAllAnswer(Stream.of(once, StandardNumbers.in(once), once));
    }

    @Test
    void wrappingASchemaTwiceLeavesItAndBothWhole() {
        GraphQLSchema first = StandardNumbers.in(lenient);
        GraphQLSchema second = StandardNumbers.in(lenient);

        assertAllAnswer(Stream.of(lenient, first, second));
    }

    @Test
    void wrappingASchemaSeveralTimesAtOnceLeavesAllWhole() {
        var wrapped = IntStream.range(0, 16)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> StandardNumbers.in(lenient)))
                .toList();

        assertAllAnswer(wrapped.stream().map(CompletableFuture::join));
    }

    private static void assertAllAnswer(Stream<GraphQLSchema> schemas) {
        assertThat(schemas.map(schema -> answer(schema, VARIABLES))).allSatisfy(answer -> {
            assertThat(answer.getErrors()).isEmpty();
            assertThat(answer.<Object>getData()).hasToString(ANSWER);
        });
    }

    private static ExecutionResult answer(GraphQLSchema schema, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(QUERY).variables(variables).build();
        return GraphQL.newGraphQL(schema).build().execute(input);
    }

    /** As SmallRye GraphQL builds it: types refer to each other by name. */
    private static GraphQLSchema lenientSchema() {
        var count = lenient("Int");
        var number = lenient("Float");
        var range = argument("range", typeRef("FloatRange"));
        var gpu = newObject()
                .name("Gpu")
                .withInterface(typeRef("Node"))
                .field(field("memoryGb", number).argument(argument("factor", number)))
                .field(field("same", typeRef("Gpu")).argument(range))
                .build();
        var query = newObject()
                .name("Query")
                .field(field("node", typeRef("Node")).argument(range))
                .field(field("gpu", typeRef("Gpu"))
                        .argument(range)
                        .argument(argument("first", count))
                        .argument(argument("gb", number))
                        .argument(argument("filter", typeRef("GpuFilter"))))
                .build();
        return GraphQLSchema.newSchema()
                .query(query)
                .additionalType(gpu)
                .additionalType(newInterface()
                        .name("Node")
                        .field(field("memoryGb", number))
                        .build())
                .additionalType(newInputObject()
                        .name("FloatRange")
                        .field(inputField("gte", number))
                        .build())
                .additionalType(newInputObject()
                        .name("GpuFilter")
                        .field(inputField("count", count))
                        .field(inputField("memoryGb", typeRef("FloatRange")))
                        .build())
                .codeRegistry(newCodeRegistry()
                        .typeResolver("Node", resolving -> gpu)
                        .dataFetchers(
                                "Query",
                                Map.<String, DataFetcher<?>>of(
                                        "node", StandardNumbersTest::value, "gpu", StandardNumbersTest::value))
                        .dataFetchers(
                                "Gpu",
                                Map.<String, DataFetcher<?>>of(
                                        "memoryGb", StandardNumbersTest::value, "same", StandardNumbersTest::value))
                        .build())
                .build();
    }

    private static Object value(DataFetchingEnvironment field) {
        return field.getField().getName().equals("memoryGb") ? 24.0 : "gpu";
    }

    private static GraphQLFieldDefinition.Builder field(String name, GraphQLOutputType type) {
        return GraphQLFieldDefinition.newFieldDefinition().name(name).type(type);
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).type(type).build();
    }

    private static GraphQLInputObjectField inputField(String name, GraphQLInputType type) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .build();
    }

    private static GraphQLScalarType lenient(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TakesAnything())
                .build();
    }

    private static final class TakesAnything implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return value;
        }
    }
}
