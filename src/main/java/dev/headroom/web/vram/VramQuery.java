package dev.headroom.web.vram;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.machines.RunTable;
import java.util.List;

/** The GraphQL query for the hardware of a size and for the first models of its page. */
final class VramQuery {
    /** With four context lengths each their link stays below the longest. */
    private static final int MODELS = 3;

    private static final GraphQlQuery QUERY = GraphQlQuery.of("vram");

    private VramQuery() {}

    static GraphQlQuery of(
            int gb,
            Owner owner,
            EstimationMethod method,
            RunTable runs,
            HardwareFilter filter,
            Sorting<Hardware> sorting) {
        List<EstimateInput> models = runs.models().rows().stream()
                .limit(MODELS)
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.fits())
                        .map(cell -> input(owner.input(gb), row.model().slug(), cell.quant(), cell.contextTokens())))
                .toList();
        return QUERY.with("filter", filter)
                .with("orderBy", sorting.orders())
                .withEach("model", models)
                .with("method", method);
    }

    private static EstimateInput input(EstimateInput input, String model, String quant, int contextTokens) {
        input.model = model;
        input.quant = quant;
        input.contextLength = contextTokens;
        return input;
    }
}
