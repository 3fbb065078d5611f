package dev.headroom.web.models;

import dev.headroom.compatibility.DeviceFitFilter;
import dev.headroom.compatibility.FitFilter;
import dev.headroom.compatibility.GpuFitFilter;
import dev.headroom.estimate.Fit;
import dev.headroom.web.GraphQlQuery;
import java.util.EnumSet;
import java.util.List;

/** The GraphQL query that answers what a model's page shows. */
final class ModelQuery {
    private static final GraphQlQuery QUERY = GraphQlQuery.of("model");

    private ModelQuery() {}

    static GraphQlQuery of(ModelSelection selection, HardwareChoice choice) {
        GpuFitFilter gpus = choice.gpus();
        gpus.fit = inTiers();
        DeviceFitFilter devices = choice.devices();
        devices.fit = inTiers();
        return QUERY.withFacts("Facts", selection.catalog().facts().models().onPageOf(selection.model()))
                .with("slug", selection.model().slug())
                .with("quant", selection.quant())
                .with("contextLength", selection.contextTokens())
                .with("method", selection.method().method())
                .with("gpus", gpus)
                .with("devices", devices)
                .with("orderBy", choice.sorting().orders());
    }

    /** What does not fit is counted on the page, not listed. */
    private static FitFilter inTiers() {
        var filter = new FitFilter();
        filter.in = List.copyOf(EnumSet.complementOf(EnumSet.of(Fit.TOO_HEAVY)));
        return filter;
    }
}
