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
    static Optional<Pair> in(LookUp lookUp, Words text) {
        Words words = new Words(text.groups().stream()
                .filter(group -> group.size() > 1 || !AROUND.contains(group.get(0)))
                .toList());
        int size = words.groups().size();
        if (size > MOST_WORDS) {
            return Optional.empty();
        }
        return IntStream.range(1, size)
                .mapToObj(at -> {
                    Words front = words.part(0, at);
                    Words back = words.part(at, size);
                    return Stream.of(
                            new Pair(
                                    lookUp.surely(front, false, MODELS),
                                    lookUp.surely(back, true, SearchKind.HARDWARE)),
                            new Pair(
                                    lookUp.surely(back, true, MODELS),
                                    lookUp.surely(front, false, SearchKind.HARDWARE)));
                })
                .flatMap(pairs -> pairs)
                .filter(pair -> !pair.models().isEmpty() && !pair.hardware().isEmpty())
                .min(Comparator.comparingInt(pair ->
                        score(pair.models().get(0)) + score(pair.hardware().get(0))));
    }

    /** The surer, the less. */
    private static int score(Rated rated) {
        return rated.match().ordinal() * 10 + rated.cost();
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
}
