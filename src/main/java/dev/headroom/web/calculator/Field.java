package dev.headroom.web.calculator;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.web.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A field of the form: one field of GraphQL's {@code EstimateInput} or {@code EstimateOptions}, under the same name.
 *
 * @param choices what may be chosen; empty where it is typed
 * @param inputMode keyboard that a phone shows
 */
record Field(String name, String label, String inputMode, List<String> choices, Reader reader) {
    private static final double LARGEST = 1_000_000;

    /** Reads the parameter of the field's name into its place. */
    @FunctionalInterface
    interface Reader {
        void read(Parameters parameters, CalculatorInputs inputs) throws BadInputException;
    }

    /** One parameter as its type. */
    @FunctionalInterface
    private interface Value<T> {
        Optional<T> of(Parameters parameters) throws BadInputException;
    }

    /** Yes or no, where leaving it open differs from both. */
    private enum Answer {
        TRUE,
        FALSE
    }

    static Field text(String name, String label, BiConsumer<EstimateInput, String> set) {
        return ofInput(name, label, "text", List.of(), parameters -> parameters.text(name), set);
    }

    static Field number(String name, String label, BiConsumer<EstimateInput, Double> set) {
        return ofInput(name, label, "decimal", List.of(), parameters -> parameters.number(name, 0, LARGEST), set);
    }

    static Field count(String name, String label, BiConsumer<EstimateInput, Integer> set) {
        return ofInput(
                name,
                label,
                "numeric",
                List.of(),
                parameters -> parameters.integer(name, 0, Estimator.MAX_CONTEXT_TOKENS),
                set);
    }

    static Field yesOrNo(String name, String label, BiConsumer<EstimateInput, Boolean> set) {
        return ofInput(
                name,
                label,
                "",
                words(Answer.class),
                parameters -> parameters.choice(name, Answer.class).map(Answer.TRUE::equals),
                set);
    }

    static Field oneOf(String name, String label, List<String> choices, BiConsumer<EstimateInput, String> set) {
        return ofInput(name, label, "", choices, parameters -> parameters.text(name), set);
    }

    static Field option(String name, String label, BiConsumer<EstimateOptions, Integer> set) {
        return ofOptions(
                name,
                label,
                "numeric",
                List.of(),
                parameters -> parameters.integer(name, 0, Estimator.MAX_CONTEXT_TOKENS),
                set);
    }

    static <E extends Enum<E>> Field option(
            String name, String label, Class<E> type, BiConsumer<EstimateOptions, E> set) {
        return ofOptions(name, label, "", words(type), parameters -> parameters.choice(name, type), set);
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <T> Field ofInput(
            String name,
            String label,
            String inputMode,
            List<String> choices,
            Value<T> value,
            BiConsumer<EstimateInput, T> set) {
        return new Field(
                name,
                label,
                inputMode,
                choices,
                (parameters, inputs) -> value.of(parameters).ifPresent(given -> set.accept(inputs.input(), given)));
    }

    private static <T> Field ofOptions(
            String name,
            String label,
            String inputMode,
            List<String> choices,
            Value<T> value,
            BiConsumer<EstimateOptions, T> set) {
        return new Field(
                name,
                label,
                inputMode,
                choices,
                (parameters, inputs) -> value.of(parameters).ifPresent(given -> set.accept(inputs.options(), given)));
    }
}
