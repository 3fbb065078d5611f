package dev.headroom.limits;

import dev.headroom.paging.PageRequest;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The most that a valid operation can cost: each field as {@link FieldCosts} has it, times the rows of all pages and
 * lists that it stands in. Each fragment is looked at once per page size, so that fragments that spread each other many
 * times cost no time.
 */
final class OperationCost {
    /** Far above any maximum, and far enough below overflow to be multiplied by a page size. */
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Long> known = new HashMap<>();

    /** @param variables values after coercion, defaults included */
    OperationCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The cost of an operation; 0 of a kind that the schema does not have, which is refused later. */
    long of(OperationDefinition operation) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return root == null ? 0 : of(operation.getSelectionSet(), root, 0);
    }

    /** @param page rows of the page whose connection the selections stand in, 0 where they stand in none */
    private long of(SelectionSet selections, GraphQLFieldsContainer type, int page) {
        return selections.getSelections().stream()
                .mapToLong(selection -> of(selection, type, page))
                .reduce(0, OperationCost::sum);
    }

    private long of(Selection<?> selection, GraphQLFieldsContainer type, int page) {
        if (isLeftOut((DirectivesContainer<?>) selection)) {
            return 0;
        }
        if (selection instanceof Field field) {
            return of(field, type, page);
        }
        if (selection instanceof InlineFragment inline) {
            return of(
                    inline.getSelectionSet(),
                    inline.getTypeCondition() == null
                            ? type
                            : type(inline.getTypeCondition().getName()),
                    page);
        }
        String fragment = ((FragmentSpread) selection).getName();
        String key = fragment + " " + page;
        Long cost = known.get(key);
        if (cost == null) {
            FragmentDefinition definition =
                    Objects.requireNonNull(fragments.get(fragment), "a valid document defines what it spreads");
            cost = of(
                    definition.getSelectionSet(),
                    type(definition.getTypeCondition().getName()),
                    page);
            known.put(key, cost);
        }
        return cost;
    }

    private long of(Field field, GraphQLFieldsContainer type, int page) {
        if (field.getName().startsWith("__")) {
            return FieldCosts.ofIntrospection(field.getName());
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        long own = FieldCosts.of(type.getName(), definition);
        if (field.getSelectionSet() == null) {
            return own;
        }
        boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        int size = pageSize(field, definition);
        int rows = !isList ? 1 : size > 0 ? size : page > 0 ? page : FieldCosts.assumedSize(type.getName(), definition);
        var below = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(definition.getType());
        return sum(own, Math.min(ENDLESS, rows * of(field.getSelectionSet(), below, isList ? 0 : size)));
    }

    private int pageSize(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") == null) {
            return 0;
        }
        // A size that is not allowed is refused when the page is made.
        return Stream.of("first", "last")
                .map(name -> argument(field, name))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .map(size -> Math.max(1, Math.min(size, PageRequest.MAX_SIZE)))
                .max()
                .orElse(PageRequest.DEFAULT_SIZE);
    }

    private @Nullable Integer argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .map(argument -> value(argument.getValue()))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(null);
    }

    private boolean isLeftOut(DirectivesContainer<?> selection) {
        return selection.getDirectives().stream()
                .anyMatch(directive -> (directive.getName().equals("skip") && isIf(directive, true))
                        || (directive.getName().equals("include") && isIf(directive, false)));
    }

    private boolean isIf(Directive directive, boolean value) {
        return Boolean.valueOf(value).equals(value(directive.getArgument("if").getValue()));
    }

    private @Nullable Object value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        return value instanceof IntValue number
                ? (Object) number.getValue().intValue()
                : value instanceof BooleanValue truth ? (Object) truth.isValue() : null;
    }

    private GraphQLFieldsContainer type(String name) {
        return (GraphQLFieldsContainer) schema.getType(name);
    }

    private static long sum(long one, long other) {
        return Math.min(ENDLESS, one + other);
    }
}
