package dev.headroom.search;

import dev.headroom.lazy.Lazy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows by what people type for them. Immutable; each snapshot of the catalog has its own, made when it is first
 * asked: one change follows another more often than a search.
 */
public final class SearchIndex {
    private final Lazy<Parts> parts;

    public SearchIndex(Supplier<Collection<Searchable>> rows) {
        this.parts = new Lazy<>(() -> Parts.of(rows.get()));
    }

    /**
     * What it is made of.
     *
     * @param entries the most used first
     */
    private record Parts(
            List<Entry> entries,
            Map<String, List<Entry>> byCode,
            Holders holders,
            Holders holdersOfAll,
            Vocabulary vocabulary) {
        static Parts of(Collection<Searchable> rows) {
            List<Searchable> mostUsedFirst = rows.stream()
                    .sorted(Comparator.comparingDouble(Searchable::popularity)
                            .reversed()
                            .thenComparing(
                                    Comparator.comparing(Searchable::released).reversed())
                            .thenComparing(Searchable::slug))
                    .toList();
            List<Entry> entries = IntStream.range(0, mostUsedFirst.size())
                    .mapToObj(place -> Entry.of(mostUsedFirst.get(place), place))
                    .toList();
            Map<String, List<Entry>> byCode = new HashMap<>();
            for (Entry entry : entries) {
                entry.row().codes().stream()
                        .map(SearchIndex::code)
                        .distinct()
                        .forEach(code -> byCode.computeIfAbsent(code, none -> new ArrayList<>())
                                .add(entry));
            }
            return new Parts(
                    entries,
                    byCode,
                    new Holders(entries, Entry::telling),
                    new Holders(entries, Entry::whole),
                    new Vocabulary(entries));
        }
    }

    /** Whether a text holds all words of another, however both are written; a text without words holds none. */
    public static boolean holds(String text, String words) {
        Words typed = Words.whole(words);
        String spaced = Words.whole(text).spaced();
        return !typed.isEmpty() && typed.groups().stream().allMatch(group -> spaced.contains(String.join(" ", group)));
    }

    private static String code(String text) {
        return Words.of(text).telling().glued();
    }

    /** What a text means, the best first; a pair of model and hardware where the whole of it names neither. */
    public List<SearchHit> find(String text) {
        List<Rated> whole = rated(text, SearchKind.ALL);
        if (!whole.isEmpty() && whole.get(0).match().compareTo(SearchMatch.WORDS) <= 0) {
            return whole.stream().map(Rated::hit).toList();
        }
        List<SearchHit> hits = new ArrayList<>(pair(text).map(Pair::hits).orElse(List.of()));
        whole.forEach(one -> hits.add(one.hit()));
        return hits;
    }

    /** The rows of some kinds that a text means; of a pair its part. A text that is missing or blank means all. */
    public Found found(@Nullable String text, Set<SearchKind> kinds) {
        if (text == null || text.isBlank()) {
            return Found.EVERYTHING;
        }
        List<Rated> whole = rated(text, kinds);
        Stream<Rated> meant = whole.isEmpty() ? pair(text).stream().flatMap(pair -> pair.of(kinds)) : whole.stream();
        return Found.of(meant.map(one -> one.entry().row().slug()).toList());
    }

    /** The one row of some kinds that a text names; empty where it may be one of several. */
    public Optional<String> named(String text, Set<SearchKind> kinds) {
        List<Rated> found = rated(text, kinds);
        if (found.isEmpty() || found.get(0).match().compareTo(SearchMatch.ALIAS) > 0) {
            return Optional.empty();
        }
        boolean isOnlyOne =
                found.size() == 1 || found.get(0).match() != found.get(1).match();
        return isOnlyOne ? Optional.of(found.get(0).entry().row().slug()) : Optional.empty();
    }

    private Optional<Pair> pair(String text) {
        return Pair.in(new LookUp(this), Words.of(text));
    }

    private List<Rated> rated(String text, Set<SearchKind> kinds) {
        var lookUp = new LookUp(this);
        for (String name : ReportedName.in(text).toList()) {
            Words words = Words.of(name);
            List<Rated> found = words.isEmpty() ? List.of() : lookUp.meant(words, kinds);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    List<Entry> entries() {
        return parts.get().entries();
    }

    /** The places of the rows that hold each word somewhere. */
    Holders holders(Typed typed) {
        return typed.onlyOptional() ? parts.get().holdersOfAll() : parts.get().holders();
    }

    Vocabulary vocabulary() {
        return parts.get().vocabulary();
    }

    /** The rows of which a text is a code. */
    List<Entry> coded(Words words) {
        return parts.get().byCode().getOrDefault(words.telling().glued(), List.of());
    }
}
