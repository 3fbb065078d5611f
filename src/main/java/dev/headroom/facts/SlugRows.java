package dev.headroom.facts;

import java.util.List;
import java.util.Optional;

/** The rows of one kind that have a slug each. */
@FunctionalInterface
public interface SlugRows<T> extends Rows<T> {
    /** The rows of this moment, for who asks twice and needs answers that agree. */
    SlugIndex<T> index();

    @Override
    default List<T> all() {
        return index().all();
    }

    /** The row with a slug, in any case. */
    default Optional<T> find(String slug) {
        return index().find(slug);
    }
}
