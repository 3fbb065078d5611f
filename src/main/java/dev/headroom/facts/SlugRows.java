package dev.headroom.facts;

import java.util.List;
import java.util.Optional;

/** {@link Rows} that have a slug each. */
@FunctionalInterface
public interface SlugRows<T> {
    /** The rows of this moment, for who asks twice and needs answers that agree. */
    SlugIndex<T> index();

    /** All of them, in the order of the catalog. */
    default List<T> all() {
        return index().all();
    }

    /** The row with a slug, in any case. */
    default Optional<T> find(String slug) {
        return index().find(slug);
    }
}
