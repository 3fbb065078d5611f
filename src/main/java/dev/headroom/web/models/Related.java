package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.Model;
import dev.headroom.web.Shown;
import java.util.Comparator;
import java.util.List;

/** A model that is like another. */
public record Related(String name, String href, String publisher, String parameters, String reason) {
    private static final int SHOWN = 8;
    private static final double ONE_FAMILY = 0.2;

    /** Models of the same family and category come first; then what is nearest in parameters, on a logarithmic scale. */
    static List<Related> to(Catalog catalog, Model model) {
        return catalog.models().all().stream().filter(other -> other != model)
                .sorted(Comparator.comparingDouble((Model other) -> distance(model, other)).thenComparing(Model::slug)).limit(SHOWN)
                .map(other -> new Related(other.name(), "/models/" + other.slug(), other.publisher(), Shown.billions(other.parametersB()),
                        other.family().equals(model.family()) ? "same family" : "of like size")).toList();
    }

    private static double distance(Model model, Model other) {
        double size = Math.abs(Math.log(other.parametersB() / model.parametersB()));
        return size * (other.family().equals(model.family()) ? ONE_FAMILY : 1) + (other.category() == model.category() ? 0 : 1);
    }
}
