package dev.headroom.search;

import java.util.List;

/**
 * A row with all that may be typed for it.
 *
 * @param place where it stands among all rows, the most used first
 * @param identity its slug, glued
 */
record Entry(Searchable row, int place, String identity, Texts whole, Texts telling) {
    /** Nothing agrees better: slugs of models that follow each other differ in words that may be missing. */
    private static final int IS_IDENTITY = -1;

    static Entry of(Searchable row, int place) {
        List<Words> names = row.names().stream().map(Words::of).toList();
        List<Words> aliases = row.aliases().stream().map(Words::of).toList();
        List<Words> context = row.context().stream().map(Words::of).toList();
        return new Entry(
                row,
                place,
                Words.of(row.slug()).glued(),
                Texts.of(row.kind(), names, aliases, context, false),
                Texts.of(row.kind(), names, aliases, context, true));
    }

    /** How the row, which holds each word somewhere, agrees with what was typed. */
    Rated rated(Typed typed) {
        if (identity.equals(typed.all())) {
            return new Rated(this, SearchMatch.EXACT, IS_IDENTITY);
        }
        Texts texts = typed.onlyOptional() ? whole : telling;
        int wrong = wrong(typed);
        if (isCalled(texts.names(), typed)) {
            return new Rated(this, SearchMatch.EXACT, wrong);
        }
        if (isCalled(texts.aliases(), typed)) {
            return new Rated(this, SearchMatch.ALIAS, wrong);
        }
        int untyped = untyped(texts, typed, true);
        if (untyped < Integer.MAX_VALUE) {
            return new Rated(this, SearchMatch.PREFIX, wrong + untyped);
        }
        int ofFirst = texts.names().get(0).untyped(typed) + 1;
        if (hasWords(texts, typed)) {
            untyped = untyped(texts, typed, false);
            return new Rated(this, SearchMatch.WORDS, wrong + (untyped < Integer.MAX_VALUE ? untyped : ofFirst));
        }
        return new Rated(this, SearchMatch.SUBSTRING, wrong + ofFirst);
    }

    /** How many words were typed that may be missing, and are. */
    private int wrong(Typed typed) {
        int count = 0;
        for (String word : typed.optional()) {
            count += whole.has(word, false) ? 0 : 1;
        }
        return count;
    }

    private static boolean isCalled(List<Phrase> names, Typed typed) {
        for (Phrase name : names) {
            if (name.glued().equals(typed.whole())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(Texts texts, Typed typed) {
        for (int group = 0; group < typed.spaced().size(); group++) {
            if (!texts.has(typed.spaced().get(group), typed.isOpen(group))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is missing of the name that says it shortest; another name than its own says it less well.
     *
     * @param first whether the name has to begin with it, or to hold it
     */
    private static int untyped(Texts texts, Typed typed, boolean first) {
        int own = untyped(texts.names(), typed, first);
        int other = untyped(texts.aliases(), typed, first);
        return Math.min(own, other == Integer.MAX_VALUE ? other : other + 1);
    }

    private static int untyped(List<Phrase> names, Typed typed, boolean first) {
        int least = Integer.MAX_VALUE;
        for (Phrase name : names) {
            if (first ? name.beginsWith(typed) : name.hasAll(typed)) {
                least = Math.min(least, name.untyped(typed));
            }
        }
        return least;
    }
}
