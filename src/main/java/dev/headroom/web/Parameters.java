package dev.headroom.web;

import dev.headroom.error.BadInputException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The query parameters of a page. Each is read by its name; an empty one counts as absent, of a repeated one the first
 * counts, and those that nobody reads are dropped from every link.
 */
public final class Parameters {
    private static final int LONGEST_TEXT = 200;

    private final Map<String, List<String>> given;
    private final Map<String, String> read = new LinkedHashMap<>();

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** Those that were read and present, as they were given. */
    Map<String, String> read() {
        return read;
    }

    /** Any text of up to 200 characters. */
    public Optional<String> text(String name) throws BadInputException {
        Optional<String> value = given.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (value.isPresent()
                && (value.get().length() > LONGEST_TEXT || value.get().chars().anyMatch(Character::isISOControl))) {
            throw new BadInputException(
                    name, value.get(), "printable text of up to %d characters".formatted(LONGEST_TEXT));
        }
        value.ifPresent(text -> read.put(name, text));
        return value;
    }

    /** A whole number within bounds. */
    public Optional<Integer> integer(String name, int least, int most) throws BadInputException {
        Optional<Double> value = number(name, least, most);
        if (value.isPresent() && value.get() % 1 != 0) {
            throw new BadInputException(name, value.get(), "a whole number");
        }
        return value.map(Double::intValue);
    }

    /** A number within bounds. */
    public Optional<Double> number(String name, double least, double most) throws BadInputException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double value = parsed(text.get());
        if (!(value >= least && value <= most)) {
            throw new BadInputException(
                    name,
                    text.get(),
                    "a number between %s and %s".formatted(Format.number(least), Format.number(most)));
        }
        return Optional.of(value);
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** One constant of an enum, in any case, with - for _. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) throws BadInputException {
        Optional<String> text = text(name);
        Optional<E> constant = text.flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst());
        if (text.isPresent() && constant.isEmpty()) {
            throw new BadInputException(
                    name,
                    text.get(),
                    Arrays.stream(type.getEnumConstants())
                            .map(Parameters::word)
                            .collect(Collectors.joining(", ", "one of ", "")));
        }
        return constant;
    }

    /** How a constant is written in a link. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
