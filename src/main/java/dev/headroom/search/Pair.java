package dev.headroom.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model and the hardware that it is to run on, which a text names one behind the other: {@code qwen3 30b 3060}.
 *
 * @param models what may be meant by the words of the model, the best first
 * @param hardware the same for the hardware
 */
record Pair(List<Rated> models, List<Rated> hardware) {
    private static final Set<SearchKind> MODELS = Set.of(SearchKind.MODEL);
    /** What people write around both. */
    private static final Set<String> AROUND = Set.of(
            "can", "does", "will", "i", "my", "a", "the", "run", "runs", "on", "with", "in", "for", "and", "using");

    private static final int MOST_WORDS = 10;

    /** The parting of a text that names both the most surely. */
    static Optional<Pair> in(SearchIndex index, Words text) {
        Words words = new Words(text.groups().stream()
                .filter(group -> group.size() > 1 || !AROUND.contains(group.get(0)))
                .toList());
        int size = words.groups().size();
        if (size > MOST_WORDS) {
            return Optional.empty();
        }
        return IntStream.range(1, size)
                .boxed()
                .flatMap(at -> Stream.of(
                        new Parting(words.part(0, at), words.part(at, size)),
                        new Parting(words.part(at, size), words.part(0, at))))
                .flatMap(parting -> parting.rated(index))
                .min(Comparator.comparingInt(Scored::score))
                .map(best -> new Pair(
                        sorted(index.rated(best.parting().model(), MODELS)),
                        sorted(index.rated(best.parting().hardware(), SearchKind.HARDWARE))));
    }

    private static List<Rated> sorted(List<Rated> found) {
        return found.stream().sorted(Rated.BEST_FIRST).toList();
    }

    /** The models, each on the hardware that is meant most surely, then the best of them on the other hardware. */
    List<SearchHit> hits() {
        Rated first = hardware.get(0);
        return Stream.concat(
                        models.stream().map(model -> hit(model, first)),
                        hardware.stream().skip(1).map(one -> hit(models.get(0), one)))
                .toList();
    }

    /** What is meant of some kinds. */
    Stream<Rated> of(Set<SearchKind> kinds) {
        return Stream.concat(models.stream(), hardware.stream())
                .filter(one -> kinds.contains(one.entry().row().kind()));
    }

    private static SearchHit hit(Rated model, Rated hardware) {
        Searchable row = model.entry().row();
        return new SearchHit(
                row.kind(),
                row.slug(),
                row.name(),
                model.match().compareTo(hardware.match()) > 0 ? model.match() : hardware.match(),
                hardware.entry().row().slug());
    }

    /** One way to part a text. */
    private record Parting(Words model, Words hardware) {
        Stream<Scored> rated(SearchIndex index) {
            Optional<Rated> one = index.best(hardware, SearchKind.HARDWARE);
            return one
                    .flatMap(found ->
                            index.best(model, MODELS).map(other -> new Scored(this, score(found) + score(other))))
                    .stream();
        }

        private static int score(Rated rated) {
            return rated.match().ordinal() * 10 + rated.cost();
        }
    }

    private record Scored(Parting parting, int score) {}
}
