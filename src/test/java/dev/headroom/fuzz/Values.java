package dev.headroom.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for arguments and variables, most of them of the right type. */
final class Values {
    private static final int WRONG_PERCENT = 4;
    private static final int OPTIONAL_PERCENT = 35;
    private static final int MAXIMUM_DEPTH = 4;

    private static final List<Object> INTS = List.of(
            0, 1, 1, 2, 3, 5, 8, 16, 24, 32, 128, 4096, 32_768, 131_072, -1, -7, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Object> FLOATS =
            List.of(0, 0.5, 1, 4.5, 8, 24, 96.6, 448, -1.5, 1e-300, 1e300, Double.MIN_VALUE);
    private static final List<Object> STRINGS = List.of(
            "",
            " ",
            "rtx",
            "RTX 4090",
            "nvidia-geforce-rtx-4090",
            "apple-m4-max-128gb",
            "liquidai-lfm2-8b-a1b",
            "Q4_K_M",
            "Q8_0",
            "nvidia",
            "2024-01-01",
            "2024-13-45",
            "%",
            "_",
            "'; --",
            "\\",
            "\"",
            "\u0000",
            "\u202e",
            "ﬀ",
            "İ",
            "𝔘𝔫𝔦",
            "\ud800",
            "x".repeat(3000),
            "${jndi:x}",
            "{{7*7}}",
            "../../etc/passwd",
            "<b>",
            "null",
            "-0",
            "1e9");
    private static final List<Object> ANYTHING = List.of(
            true,
            1,
            2.5,
            "x",
            List.of(),
            List.of(1, "a"),
            Map.of(),
            Map.of("a", 1),
            Map.of("__proto__", Map.of("x", 1)),
            new EnumValue("NONSENSE"),
            new EnumValue("null"),
            3_000_000_000L,
            9e99);

    private final Chance chance;

    Values(Chance chance) {
        this.chance = chance;
    }

    Object of(GraphQLType type) {
        return of(type, 0);
    }

    private Object of(GraphQLType type, int depth) {
        if (chance.in100(WRONG_PERCENT)) {
            return chance.of(ANYTHING);
        }
        if (type instanceof GraphQLNonNull required) {
            return of(required.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            List<Object> elements = new ArrayList<>();
            for (int left = chance.below(depth < MAXIMUM_DEPTH ? 4 : 1); left > 0; left--) {
                elements.add(of(list.getWrappedType(), depth + 1));
            }
            return elements;
        }
        if (type instanceof GraphQLEnumType choices) {
            return new EnumValue(chance.of(choices.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList()));
        }
        return type instanceof GraphQLInputObjectType object
                ? ofObject(object, depth)
                : ofScalar(((GraphQLNamedSchemaElement) type).getName());
    }

    private Object ofObject(GraphQLInputObjectType type, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean isRequired = field.getType() instanceof GraphQLNonNull;
            if (isRequired
                    || (depth < MAXIMUM_DEPTH
                            && chance.in100(OPTIONAL_PERCENT
                                    / (1 + type.getFieldDefinitions().size() / 10)))) {
                fields.put(field.getName(), of(field.getType(), depth + 1));
            }
        }
        return fields;
    }

    private Object ofScalar(String name) {
        return switch (name) {
            case "Int" -> chance.of(INTS);
            case "Float" -> chance.of(FLOATS);
            case "Boolean" -> chance.in100(50);
            default -> chance.of(STRINGS);
        };
    }
}
