package dev.headroom.search;

import java.util.Comparator;

/**
 * How well a row agrees with what was typed.
 *
 * @param cost how much of its name was not typed or the other way round
 */
record Rated(Entry entry, SearchMatch match, int cost) {
    static final Comparator<Rated> BEST_FIRST = Comparator.comparing(Rated::match)
            .thenComparingInt(Rated::cost)
            .thenComparingInt(rated -> rated.entry().place());

    /** The same for words in which an error was mended. */
    Rated mended() {
        return new Rated(entry, SearchMatch.TYPING_ERROR, match.ordinal() * 100 + cost);
    }

    SearchHit hit() {
        return new SearchHit(entry.row().kind(), entry.row().slug(), entry.row().name(), match, null);
    }
}
