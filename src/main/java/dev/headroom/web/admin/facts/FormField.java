package dev.headroom.web.admin.facts;

import dev.headroom.web.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A field of a form, ready to be shown.
 *
 * @param there what it showed at first
 * @param error why its fact is refused; empty where it is not
 * @param note what somebody else made of its fact meanwhile; empty for nothing
 * @param options of a choice, the first of which is unknown; empty for other fields
 */
public record FormField(
        String name,
        String label,
        String hint,
        String kind,
        boolean required,
        boolean fixed,
        String value,
        String there,
        String error,
        String note,
        List<Option> options) {

    static FormField of(
            InputForm<?> form, InputField field, SubmittedForm submitted, boolean isNew, String error, String note) {
        String value = submitted.entered().getOrDefault(field.name(), "");
        boolean required = isNew
                ? field.isRequiredOfNew()
                : field.isRequiredAlways() || !field.fact().isOptional();
        List<Option> options = field.choices().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Option("", isNew ? "choose" : "unknown", value.isEmpty())),
                                field.choices().stream()
                                        .map(choice -> new Option(choice, words(choice), choice.equals(value))))
                        .toList();
        return new FormField(
                field.name(),
                field.label(),
                field.hint(),
                field.control().name(),
                required,
                !isNew && field.name().equals(form.key()),
                value,
                submitted.there().getOrDefault(field.name(), ""),
                error,
                note,
                options);
    }

    private static String words(String choice) {
        return choice.equals("true")
                ? "yes"
                : choice.equals("false")
                        ? "no"
                        : choice.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
