package dev.headroom.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks one text up in an index, whole and in parts: it reads the rows once for each word. */
final class LookUp {
    private final SearchIndex index;
    private final Map<String, BitSet> known = new HashMap<>();

    LookUp(SearchIndex index) {
        this.index = index;
    }

    /** What words mean, the best first; where they mean nothing, the same with an error mended. */
    List<Rated> meant(Words words, Set<SearchKind> kinds) {
        Typed typed = Typed.of(words, true);
        List<Rated> found = best(Stream.concat(coded(words, kinds), named(typed, kinds)));
        return found.isEmpty()
                ? best(index.vocabulary()
                        .mended(typed)
                        .flatMap(other -> named(other, kinds))
                        .filter(one -> one.match() != SearchMatch.SUBSTRING)
                        .map(Rated::mended))
                : found;
    }

    /**
     * What a part of a text means, as a whole word for word, the best first.
     *
     * @param open whether the last word may be the beginning of one
     */
    List<Rated> surely(Words words, boolean open, Set<SearchKind> kinds) {
        return best(Stream.concat(coded(words, kinds), named(Typed.of(words, open), kinds))
                .filter(one -> one.match().compareTo(SearchMatch.WORDS) <= 0));
    }

    private Stream<Rated> named(Typed typed, Set<SearchKind> kinds) {
        var places = new BitSet();
        for (int word = 0; word < typed.glued().size(); word++) {
            BitSet holding = holding(typed, word);
            if (word == 0) {
                places.or(holding);
            } else {
                places.and(holding);
            }
            if (places.isEmpty()) {
                return Stream.empty();
            }
        }
        return places.stream()
                .mapToObj(index.entries()::get)
                .filter(entry -> kinds.contains(entry.row().kind()))
                .map(entry -> entry.rated(typed));
    }

    private BitSet holding(Typed typed, int word) {
        boolean open = typed.isOpen(word);
        String text = typed.glued().get(word);
        return known.computeIfAbsent(
                text + (open ? "*" : "") + (typed.onlyOptional() ? "?" : ""),
                key -> index.holders(typed).of(text, open));
    }

    private Stream<Rated> coded(Words words, Set<SearchKind> kinds) {
        return index.coded(words).stream()
                .filter(entry -> kinds.contains(entry.row().kind()))
                .map(entry -> new Rated(entry, SearchMatch.ALIAS, 0));
    }

    /** Each row once, as it agrees best. */
    private static List<Rated> best(Stream<Rated> found) {
        Map<Integer, Rated> best = new HashMap<>();
        found.forEach(one -> best.merge(
                one.entry().place(),
                one,
                (former, other) -> Rated.BEST_FIRST.compare(former, other) <= 0 ? former : other));
        return best.values().stream().sorted(Rated.BEST_FIRST).toList();
    }
}
