package dev.headroom.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A document that goes with the schema, but for a few values of a wrong type. */
final class ValidDocument {
    private static final int MAXIMUM_DEPTH = 6;
    private static final int OPTIONAL_PERCENT = 25;
    private static final int VARIABLE_PERCENT = 30;
    private static final List<String> DIRECTIVES =
            List.of(" @include(if: true)", " @skip(if: false)", " @skip(if: true)");

    private final GraphQLSchema schema;
    private final Chance chance;
    private final Values values;
    private final JsonObject variables = new JsonObject();
    private final List<String> declared = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    ValidDocument(GraphQLSchema schema, Chance chance) {
        this.schema = schema;
        this.chance = chance;
        values = new Values(chance);
    }

    Operation make() {
        boolean isMutation = chance.in100(4);
        String selections = selections(isMutation ? schema.getMutationType() : schema.getQueryType(), 0);
        String declarations = declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")";
        String document = (isMutation ? "mutation" : "query") + " Fuzz" + declarations + " " + selections
                + String.join("", fragments);
        return new Operation(document, variables);
    }

    private String selections(GraphQLFieldsContainer type, int depth) {
        List<GraphQLFieldDefinition> choices = type.getFieldDefinitions().stream()
                .filter(field -> depth < MAXIMUM_DEPTH
                        || GraphQLTypeUtil.unwrapAllAs(field.getType()) instanceof GraphQLFieldsContainer == false)
                .toList();
        var text = new StringBuilder("{ __typename");
        for (int left = choices.isEmpty() ? 0 : chance.between(1, depth == 0 ? 2 : 4); left > 0; left--) {
            text.append(' ').append(field(chance.of(choices), depth));
        }
        if (type instanceof GraphQLInterfaceType abstractType && depth < MAXIMUM_DEPTH) {
            GraphQLObjectType concrete = chance.of(schema.getImplementations(abstractType));
            text.append(" ... on ").append(concrete.getName()).append(' ').append(selections(concrete, depth + 1));
        }
        return text.append(" }").toString();
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        // With an alias, two selections of one field with different arguments do not contradict each other.
        var text = new StringBuilder()
                .append('a')
                .append(aliases++)
                .append(": ")
                .append(field.getName())
                .append(arguments(field));
        if (chance.in100(5)) {
            text.append(chance.of(DIRECTIVES));
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLFieldsContainer container) {
            text.append(' ').append(chance.in100(10) ? spread(container, depth + 1) : selections(container, depth + 1));
        }
        return text.toString();
    }

    private String spread(GraphQLFieldsContainer type, int depth) {
        String name = "F" + fragments.size();
        int place = fragments.size();
        fragments.add("");
        fragments.set(place, " fragment %s on %s %s".formatted(name, type.getName(), selections(type, depth)));
        return "{ ..." + name + " }";
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if ((argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue())
                    || chance.in100(OPTIONAL_PERCENT)) {
                given.add(argument.getName() + ": " + value(argument.getType()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String value(GraphQLType type) {
        Object value = values.of(type);
        if (!chance.in100(VARIABLE_PERCENT)) {
            return Literals.graphQl(value);
        }
        String name = "v" + declared.size();
        declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(type));
        variables.put(name, Literals.json(value));
        return "$" + name;
    }
}
