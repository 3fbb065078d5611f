package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.model.Model;
import dev.headroom.web.Column;
import dev.headroom.web.FactColumns;
import dev.headroom.web.ModelColumns;
import java.util.List;
import java.util.stream.Stream;

/** The facts of models that are compared. */
final class ModelTraits {
    private static final String BILLIONS = " × 10⁹";

    private ModelTraits() {}

    static List<Trait> of(Catalog catalog, List<Model> models) {
        Stream<Column<Model>> parameters = Stream.of(
                ModelColumns.PARAMETERS.exact().followedBy(BILLIONS),
                ModelColumns.ACTIVE_PARAMETERS.exact().followedBy(BILLIONS));
        return Stream.concat(parameters, FactColumns.compared(catalog.facts().models()))
                .map(column -> Trait.of(column, models))
                .toList();
    }
}
