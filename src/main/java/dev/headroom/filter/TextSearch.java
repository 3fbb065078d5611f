package dev.headroom.filter;

import dev.headroom.search.SearchIndex;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code text} condition of lists that {@code search} does not know: every word of it occurs in one of the row's
 * texts, however it is written.
 */
public final class TextSearch {
    private TextSearch() {}

    /** Whether the texts (null where unknown) meet the search; no search lets everything pass. */
    public static boolean passes(@Nullable String search, @Nullable String... texts) {
        return search == null
                || search.isBlank()
                || SearchIndex.holds(
                        Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n")), search);
    }
}
