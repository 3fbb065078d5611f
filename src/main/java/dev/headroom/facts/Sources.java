package dev.headroom.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources of a catalog row, kept as one text in which semicolons outside of brackets part them. */
public final class Sources {
    private static final Pattern SEPARATOR = Pattern.compile(";(?![^()]*(?:\\([^()]*\\)[^()]*)*\\))");

    private Sources() {}

    /** One entry per source; unknown texts (null) add none. */
    public static List<String> of(String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null)
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .toList();
    }

    /** The sources of a row with one more; a source that is there already is not repeated. */
    static String with(@Nullable String there, String given) {
        return there == null ? given : there.contains(given) ? there : there + "; " + given;
    }

    /** Those sources that say themselves that a fact is not verified. */
    public static List<String> unverified(List<String> sources) {
        return sources.stream().filter(source -> source.contains("unverified")).toList();
    }
}
