package dev.headroom.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rows by what people type for them. Immutable; each snapshot of the catalog has its own. */
public final class SearchIndex {
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byCode = new HashMap<>();
    private final Vocabulary vocabulary;

    public SearchIndex(Collection<Searchable> rows) {
        List<Searchable> mostUsedFirst = rows.stream()
                .sorted(Comparator.comparingDouble(Searchable::popularity)
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(Searchable::released).reversed())
                        .thenComparing(Searchable::slug))
                .toList();
        entries = IntStream.range(0, mostUsedFirst.size())
                .mapToObj(place -> Entry.of(mostUsedFirst.get(place), place))
                .toList();
        for (Entry entry : entries) {
            entry.row().codes().stream()
                    .map(SearchIndex::code)
                    .distinct()
                    .forEach(code -> byCode.computeIfAbsent(code, none -> new ArrayList<>())
                            .add(entry));
        }
        vocabulary = new Vocabulary(entries);
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
        List<SearchHit> hits =
                new ArrayList<>(Pair.in(this, Words.of(text)).map(Pair::hits).orElse(List.of()));
        whole.forEach(one -> hits.add(one.hit()));
        return hits;
    }

    /** The rows of some kinds that a text means; of a pair its part. A text that is missing or blank means all. */
    public Found found(@Nullable String text, Set<SearchKind> kinds) {
        if (text == null || text.isBlank()) {
            return Found.EVERYTHING;
        }
        List<Rated> whole = rated(text, kinds);
        if (!whole.isEmpty()) {
            return Found.of(whole.stream().map(one -> one.entry().row().slug()).toList());
        }
        return Found.of(Pair.in(this, Words.of(text)).stream()
                .flatMap(pair -> pair.of(kinds))
                .map(one -> one.entry().row().slug())
                .toList());
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

    private List<Rated> rated(String text, Set<SearchKind> kinds) {
        Map<Entry, Rated> best = new LinkedHashMap<>();
        for (String name : ReportedName.in(text).toList()) {
            Words words = Words.of(name);
            if (!words.isEmpty()) {
                keep(best, coded(words, kinds));
                if (best.isEmpty() || name.equals(text)) {
                    keep(best, rated(words, kinds).stream());
                }
            }
        }
        return best.values().stream().sorted(Rated.BEST_FIRST).toList();
    }

    /** What is named by words, or where there is nothing, by the same with an error mended. */
    List<Rated> rated(Words words, Set<SearchKind> kinds) {
        Typed typed = Typed.of(words);
        List<Rated> found = named(typed, kinds).toList();
        return found.isEmpty() ? mended(typed, kinds) : found;
    }

    /** The best that is named by words without any error; empty where only parts of them are. */
    Optional<Rated> best(Words words, Set<SearchKind> kinds) {
        return Stream.concat(coded(words, kinds), named(Typed.of(words), kinds))
                .filter(one -> one.match().compareTo(SearchMatch.WORDS) <= 0)
                .min(Rated.BEST_FIRST);
    }

    private Stream<Rated> named(Typed typed, Set<SearchKind> kinds) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.row().kind()))
                .flatMap(entry -> entry.rated(typed).stream());
    }

    private Stream<Rated> coded(Words words, Set<SearchKind> kinds) {
        return byCode.getOrDefault(words.telling().glued(), List.of()).stream()
                .filter(entry -> kinds.contains(entry.row().kind()))
                .map(entry -> new Rated(entry, SearchMatch.ALIAS, 0));
    }

    private List<Rated> mended(Typed typed, Set<SearchKind> kinds) {
        Map<Entry, Rated> best = new LinkedHashMap<>();
        vocabulary
                .mended(typed)
                .forEach(other -> keep(
                        best,
                        named(other, kinds)
                                .filter(one -> one.match() != SearchMatch.SUBSTRING)
                                .map(Rated::mended)));
        return List.copyOf(best.values());
    }

    private static void keep(Map<Entry, Rated> best, Stream<Rated> more) {
        more.forEach(one -> best.merge(
                one.entry(), one, (former, other) -> Rated.BEST_FIRST.compare(former, other) <= 0 ? former : other));
    }
}
