package dev.headroom.web.compare;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.GraphQlText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The GraphQL query that answers what a comparison of hardware shows. */
final class HardwareComparisonQuery {
    private static final String FIELDS = """
            {
            %1$s}
            fragment Compared on Hardware {
              name vendor memoryGb memoryType bandwidthGbPerSec releaseDate acceleratorClass { efficiency }
              ... on Gpu { segment architecture fp16Tflops tdpWatts msrpUsd }
              ... on Device { kind chip }
              at4K: runnableModels(contextLength: 4096, %2$s) { ...Runs }
              at8K: runnableModels(contextLength: 8192, %2$s) { ...Runs }
              at32K: runnableModels(contextLength: 32768, %2$s) { ...Runs }
              at128K: runnableModels(contextLength: 131072, %2$s) { ...Runs }
            }
            fragment Runs on CompatibilityConnection {
              totalCount
              nodes { model { name } quant { name } estimatedTokPerSec speed { low high } }
            }
            """;

    private HardwareComparisonQuery() {}

    static String of(List<Hardware> hardware, EstimationMethod method) {
        return FIELDS.formatted(
                IntStream.range(0, hardware.size())
                        .mapToObj(i -> "  %s: hardware(slug: %s) { ...Compared }\n"
                                .formatted(
                                        ComparedItems.PARAMETERS.get(i),
                                        GraphQlText.quoted(hardware.get(i).slug())))
                        .collect(Collectors.joining()),
                "method: %s, orderBy: [{field: DOWNLOADS, direction: DESC}], first: 10".formatted(method));
    }
}
