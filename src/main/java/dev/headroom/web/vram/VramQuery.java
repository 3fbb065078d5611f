package dev.headroom.web.vram;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.web.GraphQlText;
import dev.headroom.web.machines.RunTable;
import java.util.stream.Collectors;

/** The GraphQL query for the hardware of a size and for the first models of its page. */
final class VramQuery {
    /** With four context lengths each they stay below the root fields that a query may have. */
    private static final int MODELS = 4;

    private static final String HARDWARE = """
            {
              hardwareList(filter: {memoryGb: {eq: %d}}, orderBy: [{field: BANDWIDTH, direction: DESC}], first: 100) {
                totalCount
                nodes { slug name bandwidthGbPerSec }
              }
            """;
    private static final String ESTIMATE = """
              model%dContext%d: estimate(input: {model: %s, quant: %s, contextLength: %d, memoryGb: %d}, method: %s) { \
            requiredVram fit }
            """;

    private VramQuery() {}

    static String of(int gb, EstimationMethod method, RunTable runs) {
        var rows = runs.models().rows().stream().limit(MODELS).toList();
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.fits())
                        .map(cell -> ESTIMATE.formatted(
                                rows.indexOf(row) + 1,
                                cell.contextTokens(),
                                GraphQlText.quoted(row.model().slug()),
                                GraphQlText.quoted(cell.quant()),
                                cell.contextTokens(),
                                gb,
                                method)))
                .collect(Collectors.joining("", HARDWARE.formatted(gb), "}\n"));
    }
}
