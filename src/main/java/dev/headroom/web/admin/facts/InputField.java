package dev.headroom.web.admin.facts;

import dev.headroom.facts.DeclaredFact;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

/** A fact as the input of a mutation takes it: a public field, with what its type and its declaration say of it. */
record InputField(Field field, DeclaredFact<?, ?, ?> fact, Control control, List<String> choices) {
    private static final int LONG_TEXT = 1000;
    private static final Map<String, String> UNITS_AND_SHORT_WORDS = Map.ofEntries(
            Map.entry("gb", "GB"),
            Map.entry("usd", "USD"),
            Map.entry("kv", "KV"),
            Map.entry("fp16", "FP16"),
            Map.entry("tflops", "TFLOPS"),
            Map.entry("tdp", "TDP"),
            Map.entry("msrp", "MSRP"),
            Map.entry("gpu", "GPU"),
            Map.entry("id", "ID"),
            Map.entry("b", "(10⁹)"),
            Map.entry("hugging", "Hugging"),
            Map.entry("face", "Face"));

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

    /** Its name as words, such as "Bandwidth GB per sec". */
    String label() {
        String words = Stream.of(name().split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> UNITS_AND_SHORT_WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
