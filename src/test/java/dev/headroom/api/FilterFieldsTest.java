package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every filter decides, also one that is added tomorrow. */
@ApplicationTest
class FilterFieldsTest {
    /** A list for each filter, with {@code %s} for its argument. */
    private static final Map<String, String> LISTS = Map.of(
            "BenchmarkFilter", "{ benchmarks(filter: {%s}) { totalCount } }",
            "DeviceFilter", "{ devices(filter: {%s}) { totalCount } }",
            "DeviceFitFilter", ofModel("devices"),
            "GpuFilter", "{ gpus(filter: {%s}) { totalCount } }",
            "GpuFitFilter", ofModel("gpus"),
            "HardwareFilter", "{ hardwareList(filter: {%s}) { totalCount } }",
            "ModelFilter", "{ models(filter: {%s}) { totalCount } }",
            "QuantFilter", "{ quants(filter: {%s}) { totalCount } }",
            "RunnableModelFilter",
                    "{ gpu(slug: \"nvidia-geforce-rtx-4090\") { "
                            + "runnableModels(filter: {%s}, includeSuperseded: true) { totalCount } } }");

    private static String ofModel(String list) {
        return "{ model(slug: \"qwen-qwen3-8b\") { quant(name: \"Q4_K_M\") { " + list
                + "(filter: {%s}) { totalCount } } } }";
    }

    static Stream<Arguments> fields() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("src/test/resources/golden/schema.graphql"))));
        return LISTS.keySet().stream()
                .map(type -> (GraphQLInputObjectType) schema.getType(type))
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .map(field -> Arguments.of(type.getName(), field.getName(), typeOf(field))));
    }

    private static String typeOf(GraphQLInputObjectField field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    void letsNothingPassThatCannotBe(String filter, String field, String type) {
        if (type.equals("Boolean")) {
            int yes = count(filter, field + ": true");
            int no = count(filter, field + ": false");
            assertThat(yes).isPositive();
            assertThat(no).isPositive();
            assertThat(yes + no).isEqualTo(count(filter, ""));
        } else {
            assertThat(count(filter, field + ": " + impossible(type))).isZero();
            assertThat(count(filter, "")).isPositive();
        }
    }

    private static String impossible(String type) {
        return switch (type) {
            case "String" -> "\"qzxqzx\"";
            case "StringFilter" -> "{eq: \"qzxqzx\"}";
            case "IntRange", "FloatRange" -> "{lt: -1}";
            case "QualityFilter" -> "{index: {lt: -1}}";
            case "DateRange" -> "{gte: \"9999\"}";
            default -> "{in: []}";
        };
    }

    private static int count(String filter, String condition) {
        JsonObject found = GraphQl.data(LISTS.get(filter).formatted(condition));
        while (!found.containsKey("totalCount")) {
            found = found.getJsonObject(found.fieldNames().iterator().next());
        }
        return found.getInteger("totalCount");
    }
}
