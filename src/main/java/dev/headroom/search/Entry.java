package dev.headroom.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A row with all that may be typed for it.
 *
 * @param place where it stands among all rows, the most used first
 */
record Entry(Searchable row, int place, Texts whole, Texts telling) {
    static Entry of(Searchable row, int place) {
        return new Entry(row, place, Texts.of(row, false), Texts.of(row, true));
    }

    Texts texts(Typed typed) {
        return typed.onlyOptional() ? whole : telling;
    }

    /** How the row agrees with what was typed; empty where it does not. */
    Optional<Rated> rated(Typed typed) {
        Texts texts = texts(typed);
        if (!texts.holdsAll(typed)) {
            return Optional.empty();
        }
        int wrong = (int) typed.optional().stream()
                .filter(word -> whole.all().noneMatch(phrase -> phrase.has(word, false)))
                .count();
        if (texts.names().stream().anyMatch(name -> name.glued().equals(typed.whole()))) {
            return rated(SearchMatch.EXACT, wrong);
        }
        if (texts.aliases().stream().anyMatch(alias -> alias.glued().equals(typed.whole()))) {
            return rated(SearchMatch.ALIAS, wrong);
        }
        if (texts.called().anyMatch(name -> name.beginsWith(typed))) {
            return rated(SearchMatch.PREFIX, wrong + untyped(texts, typed, name -> name.beginsWith(typed)));
        }
        if (hasWords(texts, typed)) {
            return rated(SearchMatch.WORDS, wrong + untyped(texts, typed, name -> name.hasAll(typed)));
        }
        return rated(SearchMatch.SUBSTRING, wrong + texts.names().get(0).untyped(typed));
    }

    private Optional<Rated> rated(SearchMatch match, int cost) {
        return Optional.of(new Rated(this, match, cost));
    }

    private static boolean hasWords(Texts texts, Typed typed) {
        List<String> groups = typed.spaced();
        return IntStream.range(0, groups.size())
                .allMatch(group -> texts.all().anyMatch(phrase -> phrase.has(groups.get(group), typed.isLast(group))));
    }

    /** What is missing of the name that says it shortest; of the first one, where none alone says all. */
    private static int untyped(Texts texts, Typed typed, Predicate<Phrase> says) {
        return IntStream.concat(
                        texts.names().stream().filter(says).mapToInt(name -> name.untyped(typed)),
                        texts.aliases().stream().filter(says).mapToInt(alias -> alias.untyped(typed) + 1))
                .min()
                .orElseGet(() -> texts.names().get(0).untyped(typed) + 1);
    }
}
