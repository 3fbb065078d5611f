package dev.headroom.web.admin.facts;

import dev.headroom.error.BadInputException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.Facts;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A form for the facts that the input of a mutation takes, in the order of its fields.
 *
 * @param blank makes an input that gives nothing
 * @param fields the facts
 * @param key name of the one that stays as it was given first; empty for none
 */
record InputForm<I>(Supplier<I> blank, List<InputField> fields, String key) {

    static <I> InputForm<I> of(Facts<?, I, ?> facts, String key) {
        List<InputField> fields = Stream.of(facts.input().getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()))
                .map(field -> InputField.of(field, facts.find(field.getName()).orElseThrow()))
                .toList();
        return new InputForm<>(facts::blank, fields, key);
    }

    /**
     * What a form that was sent asks for.
     *
     * @param input gives what was changed
     * @param unset optional facts that were emptied
     * @param errors texts that are of no fact, and facts that were emptied and may not be
     */
    record Edit<I>(I input, List<String> unset, List<UserError> errors) {}

    /** The facts of an input as the form shows them, by field. */
    Map<String, String> texts(I input) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.name(), FactText.of(FactText.get(field.field(), input))));
        return texts;
    }

    /** The same of what a row has in common with others of its kind: without its name and key. */
    Map<String, String> textsOfAnother(I input) {
        Map<String, String> texts = texts(input);
        texts.keySet().removeIf(field -> field.equals(key) || field.equals("name"));
        return texts;
    }

    /**
     * Reads what was entered.
     *
     * @param there what the form showed at first
     */
    Edit<I> read(Map<String, String> there, Map<String, String> entered) {
        I input = blank.get();
        List<String> unset = new ArrayList<>();
        List<UserError> errors = new ArrayList<>();
        for (InputField field : fields) {
            String text = entered.getOrDefault(field.name(), "");
            if (text.equals(there.get(field.name()))) {
                continue;
            }
            if (!text.isEmpty()) {
                set(input, field, text, errors);
            } else if (field.fact().isOptional()) {
                unset.add(field.name());
            } else {
                errors.add(
                        new UserError(field.name(), field.name() + " cannot be made unknown", UserErrorCode.REQUIRED));
            }
        }
        return new Edit<>(input, unset, errors);
    }

    private void set(I input, InputField field, String text, List<UserError> errors) {
        try {
            FactText.set(field.field(), input, FactText.read(field, text));
        } catch (BadInputException bad) {
            errors.add(new UserError(field.name(), bad.getMessage(), UserErrorCode.INVALID));
        }
    }
}
