package dev.headroom.search;

import dev.headroom.paging.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that a text means, as a condition of a list; without a text, all of them. */
public final class Found {
    /** What is found where nothing was asked for. */
    public static final Found EVERYTHING = new Found(null);

    /** What the {@code text} of a filter is, for the schema. */
    public static final String TEXT =
            "What people type, as search takes it: a name or part of one, however it is written, "
                    + "with one typing error at most. Where no order is asked for, the best match comes first.";

    private final @Nullable Map<String, Integer> places;

    private Found(@Nullable Map<String, Integer> places) {
        this.places = places;
    }

    /** @param slugs the rows, the best first */
    static Found of(List<String> slugs) {
        Map<String, Integer> places = new HashMap<>();
        slugs.forEach(slug -> places.putIfAbsent(slug, places.size()));
        return new Found(places);
    }

    public boolean has(String slug) {
        return places == null || places.containsKey(slug);
    }

    /** The order of a list that has another one while there is no text. */
    public <T> List<? extends Order<T>> order(Function<T, String> slug, List<? extends Order<T>> otherwise) {
        return places == null ? otherwise : List.of(new Relevance<>(this, slug));
    }

    /** Where the row stands among those that were found, from 0. */
    public int place(String slug) {
        return places == null ? 0 : places.getOrDefault(slug, places.size());
    }
}
