package dev.headroom.facts;

import dev.headroom.error.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rows of one kind, and each by its slug and by those that it had before, which are compared without case. */
public final class SlugIndex<T> {
    private final List<T> rows;
    private final Map<String, T> bySlug;
    private final Map<String, String> former;

    public SlugIndex(Collection<? extends T> rows, Function<T, String> slug) {
        this(rows, slug, Map.of());
    }

    /**
     * The same of rows that were renamed.
     *
     * @param former the present slug of a row by each that it had before, in lower case
     */
    public SlugIndex(Collection<? extends T> rows, Function<T, String> slug, Map<String, String> former) {
        this.rows = List.copyOf(rows);
        this.bySlug = this.rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> lower(slug.apply(row)), Function.identity(), (one, other) -> {
                            throw new IllegalStateException("two rows have the slug " + slug.apply(one));
                        }));
        this.former = former;
    }

    public List<T> all() {
        return rows;
    }

    /** The row that has the slug, or had it and no other one has it now. */
    public Optional<T> find(String slug) {
        return Optional.ofNullable(bySlug.get(lower(slug))).or(() -> renamed(slug));
    }

    /** The row that had the slug and has another one now. */
    public Optional<T> renamed(String slug) {
        return Optional.ofNullable(former.get(lower(slug)))
                .filter(present -> !bySlug.containsKey(lower(slug)))
                .map(present -> bySlug.get(lower(present)));
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
