package dev.headroom.edit;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constraints of an input's fields, by the column of the fact table that a field is of. */
public final class ColumnConstraints {
    private static final int LONGEST_TEXT = 10_000; // a list of sources grows with every update

    private final Validator validator;
    private final Class<?> input;
    private final Map<String, Field> fields;

    ColumnConstraints(Validator validator, Class<?> input) {
        this.validator = validator;
        this.input = input;
        this.fields = Stream.of(input.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(FactColumn.class))
                .collect(Collectors.toUnmodifiableMap(
                        field -> field.getAnnotation(FactColumn.class).value(), field -> field));
    }

    /**
     * Why a column cannot have a value, each as the end of "column …"; empty if it can. Null is unknown, and passes.
     */
    public List<String> complaints(String column, Object value) {
        if (value instanceof String text && !isText(text)) {
            return List.of("must be at most %d characters without control characters".formatted(LONGEST_TEXT));
        }
        Field field = fields.get(column);
        return field == null || value == null
                ? List.of()
                : validator.validateValue(input, field.getName(), asIn(field, value)).stream()
                        .map(ConstraintViolation::getMessage)
                        .toList();
    }

    /** What a field holds as a list is one text in the fact table. */
    private static Object asIn(Field field, Object value) {
        return field.getType() == List.class ? List.of(value.toString().split("\\|", -1)) : value;
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT
                && text.codePoints()
                        .noneMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
