package dev.headroom.web.admin.facts;

import dev.headroom.facts.DeclaredFact;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** A fact as the input of a mutation takes it: a public field, with what its type and its declaration say of it. */
record InputField(Field field, DeclaredFact<?, ?, ?> fact, Control control, List<String> choices) {
    private static final int LONG_TEXT = 1000;

    static InputField of(Field field, DeclaredFact<?, ?, ?> fact) {
        Class<?> type = field.getType();
        if (type == Boolean.class) {
            return new InputField(field, fact, Control.CHOICE, List.of("true", "false"));
        }
        if (type.isEnum()) {
            return new InputField(
                    field,
                    fact,
                    Control.CHOICE,
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        Control control = type == Double.class
                ? Control.NUMBER
                : type == Integer.class
                        ? Control.COUNT
                        : type == List.class
                                ? Control.LINES
                                : fact.longest() > LONG_TEXT ? Control.LONG_TEXT : Control.TEXT;
        return new InputField(field, fact, control, List.of());
    }

    String name() {
        return field.getName();
    }

    /** How people call it, with the unit of its numbers, such as "Memory bandwidth (GB/s)". */
    String label() {
        String unit = fact.unit();
        return unit.isEmpty() || unit.equals("count") ? fact.label() : "%s (%s)".formatted(fact.label(), unit);
    }

    String hint() {
        return field.getAnnotation(Description.class).value();
    }

    boolean isRequiredOfNew() {
        return fact.isRequiredOfNew();
    }

    /** Whether every change must give it, as it must its source. */
    boolean isRequiredAlways() {
        return fact.isRequiredAlways();
    }
}
