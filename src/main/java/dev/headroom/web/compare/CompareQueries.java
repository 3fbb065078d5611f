package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.List;

/** The GraphQL queries behind comparisons, without the pages. */
public final class CompareQueries {
    private CompareQueries() {}

    /** By the method that the page takes unless asked for another. */
    public static String hardware(List<Hardware> hardware) {
        return HardwareComparisonQuery.of(hardware, EstimationMethod.DETAILED);
    }

    /** The same for models. */
    public static String models(Catalog catalog, List<Model> models) {
        return ModelComparisonQuery.of(models, TypicalSelection.hardware(catalog), EstimationMethod.DETAILED);
    }
}
