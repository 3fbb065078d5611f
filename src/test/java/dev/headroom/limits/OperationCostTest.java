package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.FragmentDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages multiply, computed fields cost more, and nothing is counted that is left out. */
class OperationCostTest {
    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
            type Query { plain: Int  one(slug: String): Thing  things(first: Int, last: Int): ThingConnection  list: \
            [Thing!]! }
            type Thing { plain: Int  computed(at: Int): Int  things(first: Int, last: Int): ThingConnection }
            type ThingConnection { nodes: [Thing!]!  edges: [ThingEdge!]!  totalCount: Int }
            type ThingEdge { node: Thing }
            type Mutation { change(slug: String): Thing }
            """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { plain }                                                                  |    1
            { plain again: plain }                                                     |    2
            { one { plain computed } }                                                 |   11
            { one { ... { plain } ...F } } fragment F on Thing { plain }               |    7
            { list { plain } }                                                         |   11
            { things { totalCount } }                                                  |    6
            { things { nodes { plain } } }                                             |   26
            { things(first: 3) { nodes { plain } edges { node { plain } } } }          |   16
            { things(last: 4) { nodes { plain } } }                                    |   10
            { things(first: 1000) { nodes { plain } } }                                |  106
            { things(first: -7) { nodes { plain } } }                                  |    7
            { things(first: 10) { nodes { things(first: 10) { nodes { plain } } } } }  |  166
            { things(first: 10) { ...F } } fragment F on ThingConnection { nodes { plain } } | 16
            { plain @skip(if: true) one @include(if: false) { plain } }                |    0
            { __typename }                                                             |    1
            mutation { change { plain } }                                              |    6
            """)
    void anOperationHasItsCost(String query, long expected) {
        assertThat(cost(query, Map.of())).isEqualTo(expected);
    }

    @Test
    void variablesCountTowardsTheCost() {
        String query =
                "query($n: Int, $yes: Boolean!) { things(first: $n) { nodes { plain } totalCount @include(if: $yes) } "
                        + "}";
        assertThat(cost(query, Map.of("n", 50, "yes", true))).isEqualTo(57);
        assertThat(cost(query, Map.of("n", 50, "yes", false))).isEqualTo(56);
        assertThat(cost(query, Map.of("yes", false)))
                .as("of a page that names no size")
                .isEqualTo(26);
    }

    @Test
    void manyTimesTooMuchIsJustTooMuch() {
        String deep = IntStream.range(0, 12)
                .mapToObj(n -> "things(first: 100) { nodes { ")
                .collect(Collectors.joining());
        assertThat(cost("{ " + deep + "plain " + "} } ".repeat(12) + "}", Map.of()))
                .isEqualTo(Integer.MAX_VALUE);
    }

    /** A cost under a name that no field has would be no cost. */
    @Test
    void fieldsWithACostExist() throws IOException {
        var own = new SchemaParser().parse(Files.readString(Path.of("src/test/resources/golden/schema.graphql")));
        assertThat(Stream.concat(FieldCosts.COSTS.keySet().stream(), FieldCosts.SIZES.keySet().stream()))
                .allSatisfy(coordinates -> {
                    String[] typeAndField = coordinates.split("\\.");
                    var type = (ImplementingTypeDefinition<?>)
                            own.getType(typeAndField[0]).orElseThrow();
                    assertThat(type.getFieldDefinitions())
                            .extracting(FieldDefinition::getName)
                            .contains(typeAndField[1]);
                });
    }

    private static long cost(String query, Map<String, Object> variables) {
        var document = Parser.parse(query);
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        return new OperationCost(SCHEMA, fragments, variables)
                .of(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
    }
}
