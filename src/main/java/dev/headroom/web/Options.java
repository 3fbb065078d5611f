package dev.headroom.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of select fields. */
public final class Options {
    private static final String ANY = "any";

    private Options() {}

    /** Any of some constants, or no matter which. */
    public static List<Option> any(Enum<?>[] constants, Optional<? extends Enum<?>> chosen) {
        return Stream.concat(
                        Stream.of(new Option("", ANY, chosen.isEmpty())), of(constants, chosen.orElse(null)).stream())
                .toList();
    }

    /** One of some constants. */
    public static List<Option> of(Enum<?>[] constants, @Nullable Enum<?> chosen) {
        return Arrays.stream(constants)
                .map(one -> new Option(Parameters.word(one), Format.words(one), one == chosen))
                .toList();
    }

    /** Any of some texts, in alphabetical order, or no matter which. */
    public static List<Option> any(Stream<String> texts, Optional<String> chosen) {
        return Stream.concat(
                        Stream.of(new Option("", ANY, chosen.isEmpty())),
                        texts.filter(text -> text != null)
                                .distinct()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .map(text -> new Option(
                                        text,
                                        text,
                                        chosen.filter(text::equalsIgnoreCase).isPresent())))
                .toList();
    }
}
