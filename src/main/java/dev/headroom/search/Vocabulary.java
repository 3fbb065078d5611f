package dev.headroom.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All words that names consist of. */
final class Vocabulary {
    /** Of more words that may be meant none is probable. */
    private static final int MOST = 6;

    private final Map<String, Long> counts;

    Vocabulary(List<Entry> entries) {
        counts = entries.stream()
                .flatMap(entry -> entry.whole().all())
                .flatMap(phrase -> Stream.of(phrase.spaced().strip().split(" ")))
                .collect(Collectors.groupingBy(atom -> atom, Collectors.counting()));
    }

    /** What may have been meant by words that no row holds: the same with one of them as names have it. */
    Stream<Typed> mended(Typed typed) {
        List<List<String>> groups = typed.words().groups();
        List<Integer> unknown = IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).stream().anyMatch(atom -> !counts.containsKey(atom)))
                .boxed()
                .toList();
        Stream<Integer> suspected =
                unknown.isEmpty() ? IntStream.range(0, groups.size()).boxed() : unknown.stream();
        return unknown.size() > 1 ? Stream.empty() : suspected.flatMap(group -> mended(typed, group));
    }

    private Stream<Typed> mended(Typed typed, int group) {
        List<String> atoms = typed.words().groups().get(group);
        return IntStream.range(0, atoms.size())
                .filter(atom -> TypingError.mayBeIn(atoms.get(atom)))
                .boxed()
                .flatMap(atom -> like(atoms.get(atom)).map(other -> typed.with(group, atom, other)));
    }

    private Stream<String> like(String typed) {
        return counts.entrySet().stream()
                .filter(known -> TypingError.between(typed, known.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey);
    }
}
