package dev.headroom.lineage;

import dev.headroom.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which models of the catalog came after which, of the same size, and what they were made of.
 *
 * @param successors the successor of a model, by the model's slug
 * @param predecessors those that a model succeeds, by its slug
 * @param bases what a model was made of, by its slug
 */
public record Lineage(Map<String, Model> successors, Map<String, List<Model>> predecessors, Map<String, Model> bases) {
    private static final Successions KNOWN = Successions.packaged();
    private static final BaseModels BASES = BaseModels.packaged();

    /** The lineage of the models of a catalog. */
    public static Lineage of(Collection<Model> models) {
        Map<String, Model> byId = models.stream()
                .collect(Collectors.toMap(Model::huggingFaceId, Function.identity(), (one, other) -> one));
        Map<Generation.Line, List<Generation>> lines =
                models.stream().map(Generation::of).collect(Collectors.groupingBy(Generation::line));
        Map<String, Model> successors = new HashMap<>();
        Map<String, List<Model>> predecessors = new HashMap<>();
        Map<String, Model> bases = new HashMap<>();
        for (Model model : models) {
            Generation one = Generation.of(model);
            successor(one, lines.getOrDefault(one.line(), List.of()), byId).ifPresent(next -> {
                successors.put(model.slug(), next);
                predecessors
                        .computeIfAbsent(next.slug(), slug -> new ArrayList<>())
                        .add(model);
            });
            BASES.of(model)
                    .map(byId::get)
                    .filter(base -> !base.slug().equals(model.slug()))
                    .ifPresent(base -> bases.put(model.slug(), base));
        }
        return new Lineage(Map.copyOf(successors), Map.copyOf(predecessors), Map.copyOf(bases));
    }

    private static Optional<Model> successor(Generation one, List<Generation> line, Map<String, Model> byId) {
        Optional<String> known = KNOWN.successors().get(one.model().huggingFaceId());
        return known == null
                ? one.successor(line).map(Generation::model)
                : known.map(byId::get)
                        .filter(next -> !next.slug().equals(one.model().slug()));
    }

    /** The next model of its size; empty where none is known. */
    public Optional<Model> supersededBy(Model model) {
        return Optional.ofNullable(successors.get(model.slug()));
    }

    /** The models that it is the next of. */
    public List<Model> supersedes(Model model) {
        return predecessors.getOrDefault(model.slug(), List.of());
    }

    /** The model that it was made of; empty where that is unknown or not in the catalog. */
    public Optional<Model> base(Model model) {
        return Optional.ofNullable(bases.get(model.slug()));
    }

    /** All that came after it, the next first. */
    Stream<Model> later(Model model) {
        Set<String> seen = new HashSet<>(Set.of(model.slug()));
        UnaryOperator<Model> next = one -> successors.get(one.slug());
        return Stream.iterate(next.apply(model), one -> one != null && seen.add(one.slug()), next);
    }

    /** All that came before it, the nearest first. */
    public Stream<Model> earlier(Model model) {
        Set<String> seen = new HashSet<>(Set.of(model.slug()));
        List<Model> found = new ArrayList<>(supersedes(model));
        for (int i = 0; i < found.size(); i++) {
            if (seen.add(found.get(i).slug())) {
                found.addAll(supersedes(found.get(i)));
            }
        }
        return found.stream().distinct().filter(one -> !one.slug().equals(model.slug()));
    }

    /** Those rows whose models have no later one among the rows. */
    public <R> Stream<R> latest(List<R> rows, Function<R, Model> model) {
        Set<String> present = rows.stream().map(row -> model.apply(row).slug()).collect(Collectors.toSet());
        return rows.stream().filter(row -> later(model.apply(row)).noneMatch(later -> present.contains(later.slug())));
    }
}
