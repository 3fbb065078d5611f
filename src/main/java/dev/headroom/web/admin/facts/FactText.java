package dev.headroom.web.admin.facts;

import dev.headroom.error.BadInputException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts as they stand in the fields of a form. What is unknown is empty. */
final class FactText {
    private static final int LONGEST_NUMBER = 40;

    private FactText() {}

    static String of(@Nullable Object fact) {
        if (fact == null) {
            return "";
        }
        if (fact instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return fact instanceof Collection<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : fact instanceof Enum<?> constant ? constant.name() : fact.toString();
    }

    /**
     * What a text that is not empty stands for.
     *
     * @throws BadInputException for one that the field's type does not take; what may be meant the mutation judges
     */
    static Object read(InputField field, String text) throws BadInputException {
        return switch (field.control()) {
            case TEXT, LONG_TEXT -> text;
            case LINES ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case NUMBER -> number(field, text, "a number");
            case COUNT -> count(field, text);
            case CHOICE -> choice(field, text);
        };
    }

    private static Double number(InputField field, String text, String allowed) throws BadInputException {
        try {
            double number = text.length() <= LONGEST_NUMBER ? Double.parseDouble(text) : Double.NaN;
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadInputException(field.name(), text, allowed);
        }
        throw new BadInputException(field.name(), text, allowed);
    }

    private static Integer count(InputField field, String text) throws BadInputException {
        double number = number(field, text, "a whole number");
        if (number % 1 != 0 || Math.abs(number) > Integer.MAX_VALUE) {
            throw new BadInputException(field.name(), text, "a whole number");
        }
        return (int) number;
    }

    private static Object choice(InputField field, String text) throws BadInputException {
        List<String> choices = field.choices();
        if (!choices.contains(text)) {
            throw new BadInputException(field.name(), text, "one of " + String.join(", ", choices));
        }
        Class<?> type = field.field().getType();
        return type == Boolean.class
                ? (Object) Boolean.valueOf(text)
                : Stream.of(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow();
    }

    static Object get(Field field, Object input) {
        try {
            return field.get(input);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields of inputs are public", e);
        }
    }

    static void set(Field field, Object input, @Nullable Object fact) {
        try {
            field.set(input, fact);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields of inputs are public", e);
        }
    }
}
