package dev.headroom.web.models;

import dev.headroom.lineage.Lineage;
import dev.headroom.model.Model;
import dev.headroom.web.Link;
import dev.headroom.web.Paths;
import java.util.Collection;
import java.util.List;

/**
 * Links to what came before and after a model.
 *
 * @param supersededBy the next of its size, and no more
 * @param supersedes those that it is the next of
 * @param bases what it was made of, and no more
 */
public record Origins(List<Link> supersededBy, List<Link> supersedes, List<Link> bases) {

    static Origins of(Lineage lineage, Model model) {
        return new Origins(
                links(lineage.supersededBy(model).stream().toList()),
                links(lineage.supersedes(model)),
                links(lineage.base(model).stream().toList()));
    }

    private static List<Link> links(Collection<Model> models) {
        return models.stream()
                .map(model -> new Link(model.name(), Paths.of(model)))
                .toList();
    }
}
