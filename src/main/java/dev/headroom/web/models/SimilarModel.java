package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A model that is like another.
 *
 * @param compare link to both side by side
 */
public record SimilarModel(
        String name, String href, String compare, String publisher, String parameters, String reason) {
    private static final int OF_FAMILY = 4;
    private static final int SHOWN = 8;

    /** Some of the same family and some of others, those of the same category and the nearest in parameters first. */
    static List<SimilarModel> to(Catalog catalog, Model model) {
        List<Model> nearest = catalog.models().all().stream()
                .filter(other -> !other.slug().equals(model.slug()))
                .sorted(Comparator.comparingDouble((Model other) -> distance(model, other))
                        .thenComparing(Model::slug))
                .toList();
        List<Model> family = nearest.stream()
                .filter(other -> other.family().equals(model.family()))
                .limit(OF_FAMILY)
                .toList();
        return Stream.concat(
                        family.stream(),
                        nearest.stream()
                                .filter(other -> !other.family().equals(model.family()))
                                .limit(SHOWN - family.size()))
                .map(other -> new SimilarModel(
                        other.name(),
                        Paths.of(other),
                        Paths.comparison(model.slug(), other.slug()),
                        other.publisher(),
                        Format.billions(other.parametersB()),
                        other.family().equals(model.family()) ? "same family" : "of like size"))
                .toList();
    }

    /** On a logarithmic scale of parameters. */
    private static double distance(Model model, Model other) {
        return Math.abs(Math.log(other.parametersB() / model.parametersB()))
                + (other.category() == model.category() ? 0 : 1);
    }
}
