package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.Model;
import dev.headroom.rating.QualityIndex;
import dev.headroom.rating.QualityUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a model stands by quality: where its own index has it, or while that is unknown where that of the nearest
 * earlier model of its line and size has it, which it takes the place of. A publisher's next model of a size is taken
 * to be no worse; nobody who looks for the best would look for the earlier one.
 *
 * @param earlier the models that it succeeds, the nearest first
 */
public record Standing(Model model, List<Model> earlier) {

    public static Standing of(Catalog catalog, Model model) {
        return new Standing(model, catalog.lineage().earlier(model).toList());
    }

    /** The model whose index it stands by; empty where it has none to stand by. */
    private Optional<Model> by(QualityUse use) {
        return Stream.concat(Stream.of(model), earlier.stream())
                .filter(one -> one.ratings().of(use).isPresent())
                .findFirst();
    }

    /** What rows are ordered by; null where nothing is known. */
    public @Nullable Double index(QualityUse use) {
        return by(use).map(one -> one.ratings().index(use)).orElse(null);
    }

    /** Why it stands there. */
    public String reason(QualityUse use) {
        String own = model.ratings()
                .whyUnknown(use)
                .map(why -> "How good it is for %s is unknown, because %s.".formatted(use.words(), why))
                .orElse("");
        return by(use).map(one -> (own.isEmpty() ? "" : own + " It stands for " + one.name() + ", which it succeeds: ")
                        + one.ratings().of(use).map(Standing::known).orElseThrow())
                .orElse(own + " Unknown is not bad: it stands behind those that are known, not below them.");
    }

    private static String known(QualityIndex index) {
        return String.format(
                Locale.ROOT,
                "Better than %.0f %% (%.0f to %.0f) of %d models for %s, by %d benchmarks, %s measured by others "
                        + "than its publisher: %s.",
                index.index(),
                index.low(),
                index.high(),
                index.models(),
                index.use().words(),
                index.benchmarks(),
                index.independentlyMeasured() == 0 ? "none" : Integer.toString(index.independentlyMeasured()),
                String.join(", ", index.names()));
    }
}
