package dev.headroom.facts;

import dev.headroom.error.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rows of one kind, and each by its slug, which is compared without case. */
public final class SlugIndex<T> {
    private final List<T> rows;
    private final Map<String, T> bySlug;

    public SlugIndex(Collection<? extends T> rows, Function<T, String> slug) {
        this.rows = List.copyOf(rows);
        this.bySlug = this.rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> lower(slug.apply(row)), Function.identity(), (one, other) -> {
                            throw new IllegalStateException("two rows have the slug " + slug.apply(one));
                        }));
    }

    public List<T> all() {
        return rows;
    }

    public Optional<T> find(String slug) {
        return Optional.ofNullable(bySlug.get(lower(slug)));
    }

    /**
     * The row that an argument names.
     *
     * @throws NotFoundException when there is none
     */
    public T require(String argument, String slug) throws NotFoundException {
        return find(slug).orElseThrow(() -> new NotFoundException(argument, slug));
    }

    private static String lower(String slug) {
        return slug.toLowerCase(Locale.ROOT);
    }
}
