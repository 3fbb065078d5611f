package dev.headroom.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code text} condition of the filters: every word of the search occurs in one of the row's texts, without case.
 */
public final class TextSearch {
    private TextSearch() {}

    /** Whether the texts (null where unknown) meet the search; no search lets everything pass. */
    public static boolean passes(@Nullable String search, @Nullable String... texts) {
        if (search == null) {
            return true;
        }
        String all = Stream.of(texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
