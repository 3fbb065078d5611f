package dev.headroom.web.calculator;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** A part of the form as it is filled in. */
public record FormPart(String legend, List<Entry> entries) {

    /**
     * One field.
     *
     * @param options what may be chosen; empty where it is typed
     * @param error what is wrong with it; empty where nothing is
     */
    public record Entry(
            String name, String label, String inputMode, List<Option> options, String value, String error) {}

    static List<FormPart> of(Catalog catalog, Calculation calculation) {
        return Fields.of(catalog).stream()
                .map(part -> new FormPart(
                        part.legend(),
                        part.fields().stream()
                                .map(field -> entry(field, calculation))
                                .toList()))
                .toList();
    }

    private static Entry entry(Field field, Calculation calculation) {
        String value = calculation.values().getOrDefault(field.name(), "");
        List<Option> options = field.choices().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Option("", "not given", value.isEmpty())),
                                field.choices().stream()
                                        .map(choice -> new Option(
                                                choice, choice.replace('_', ' '), choice.equalsIgnoreCase(value))))
                        .toList();
        return new Entry(
                field.name(),
                field.label(),
                field.inputMode(),
                options,
                value,
                calculation.errors().getOrDefault(field.name(), ""));
    }
}
