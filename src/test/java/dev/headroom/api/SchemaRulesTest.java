package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conventions of the schema: names, descriptions, lists, connections and payloads. */
class SchemaRulesTest {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern MUTATION = Pattern.compile(
            "[a-z][A-Za-z]*(Create|Update|Delete|Add|Revoke|Import|FromConfig|Submit|Accept|Refuse|Rename|Merge)"
                    + "|revert");
    private static final Set<String> PAGE_ARGUMENTS = Set.of("first", "after");
    /** Scalars that come with an attack on the server where they are taken in, or that clients cannot hold. */
    private static final Set<String> OUTPUT_ONLY = Set.of("BigInteger", "BigDecimal", "Long");

    private static GraphQLSchema schema;
    private static List<GraphQLNamedType> types;

    @BeforeAll
    static void read() throws IOException {
        schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("src/test/resources/golden/schema.graphql"))));
        types = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private static <T> Stream<T> of(Class<T> kind) {
        return types.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<GraphQLFieldDefinition> fields() {
        return of(GraphQLFieldsContainer.class).flatMap(type -> type.getFieldDefinitions().stream());
    }

    private static Stream<GraphQLInputValueDefinition> inputs() {
        return Stream.concat(
                of(GraphQLInputFieldsContainer.class).flatMap(type -> type.getFieldDefinitions().stream()),
                fields().flatMap(field -> field.getArguments().stream()));
    }

    private static List<String> names(Stream<? extends GraphQLNamedSchemaElement> elements) {
        return elements.map(GraphQLNamedSchemaElement::getName).toList();
    }

    @Test
    void namesFollowTheRules() {
        assertThat(names(types.stream())).hasSizeGreaterThan(100).allMatch(TYPE.asMatchPredicate());
        assertThat(names(fields())).hasSizeGreaterThan(400).allMatch(MEMBER.asMatchPredicate());
        assertThat(names(inputs())).hasSizeGreaterThan(200).allMatch(MEMBER.asMatchPredicate());
        assertThat(of(GraphQLEnumType.class)
                        .flatMap(type -> type.getValues().stream())
                        .map(GraphQLNamedSchemaElement::getName))
                .isNotEmpty()
                .allMatch(ENUM_VALUE.asMatchPredicate());
        assertThat(names(schema.getMutationType().getFieldDefinitions().stream()))
                .isNotEmpty()
                .allMatch(MUTATION.asMatchPredicate());
    }

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (GraphQLNamedType type : types) {
            boolean isOurs = !(type instanceof GraphQLScalarType);
            boolean isRoot = type == schema.getQueryType() || type == schema.getMutationType();
            if (isOurs && !isRoot && isSilent(type)) {
                silent.add(type.getName());
            }
            members(type)
                    .filter(SchemaRulesTest::isSilent)
                    .forEach(member -> silent.add(type.getName() + "." + member.getName()));
        }
        fields().forEach(field -> field.getArguments().stream()
                .filter(SchemaRulesTest::isSilent)
                .forEach(argument -> silent.add(field.getName() + "(" + argument.getName() + ")")));
        assertThat(silent).isEmpty();
    }

    private static Stream<? extends GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType choices) {
            return choices.getValues().stream();
        }
        return type instanceof GraphQLInputFieldsContainer input
                ? input.getFieldDefinitions().stream()
                : type instanceof GraphQLFieldsContainer output
                        ? output.getFieldDefinitions().stream()
                        : Stream.empty();
    }

    private static boolean isSilent(GraphQLNamedSchemaElement element) {
        return element.getDescription() == null || element.getDescription().isBlank();
    }

    @Test
    void listsHoldNoNulls() {
        assertThat(Stream.<GraphQLType>concat(
                                fields().map(GraphQLFieldDefinition::getType),
                                inputs().map(GraphQLInputValueDefinition::getType))
                        .map(type -> type instanceof GraphQLNonNull required ? required.getWrappedType() : type)
                        .filter(GraphQLList.class::isInstance)
                        .map(GraphQLList.class::cast))
                .isNotEmpty()
                .allMatch(list -> list.getWrappedType() instanceof GraphQLNonNull);
    }

    @Test
    void connectionsHaveTheirArgumentsAndFields() {
        List<GraphQLFieldDefinition> connections = fields().filter(field ->
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection"))
                .toList();
        assertThat(connections).isNotEmpty().allSatisfy(field -> {
            assertThat(names(field.getArguments().stream())).as(field.getName()).containsAll(PAGE_ARGUMENTS);
            assertThat(names(((GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType()))
                            .getFieldDefinitions().stream()))
                    .contains("edges", "nodes", "pageInfo");
        });
    }

    @Test
    void mutationsAnswerPayloadsThatTellErrors() {
        assertThat(schema.getMutationType().getFieldDefinitions()).allSatisfy(mutation -> {
            var payload = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(mutation.getType());
            assertThat(payload.getName()).endsWith("Payload");
            assertThat(names(payload.getFieldDefinitions().stream())).contains("userErrors");
        });
    }

    @Test
    void inputsHaveNoNumbersOfAnyLength() {
        assertThat(inputs().map(input ->
                        GraphQLTypeUtil.unwrapAll(input.getType()).getName()))
                .doesNotContainAnyElementsOf(OUTPUT_ONLY);
    }

    @Test
    void deprecationsSayWhy() {
        assertThat(fields().filter(GraphQLFieldDefinition::isDeprecated))
                .allMatch(field -> field.getDeprecationReason().length() > 20);
    }
}
