package dev.headroom.web.compare;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.GraphQlText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The GraphQL query that answers what a comparison of models shows. */
final class ModelComparisonQuery {
    private static final String QUERY = """
            {
            %1$s}
            fragment Compared on Model {
              name publisher category parametersB activeParametersB architecture layers hiddenSize contextLength \
            vocabularySize dataType
              attention { attentionLayers kvHeads headDim } releaseDate license downloads
              quants {
                quant { name }
                at4K: requiredVram(contextLength: 4096, method: %2$s) at8K: requiredVram(contextLength: 8192, method: \
            %2$s)
                at32K: requiredVram(contextLength: 32768, method: %2$s) at128K: requiredVram(contextLength: 131072, \
            method: %2$s)
              }
              quant(name: "Q4_K_M") {
            %3$s    }
            }
            fragment Speed on Compatibility {
              hardware { name } fitsWithContext estimatedTokPerSec speed { low high }
            }
            """;

    private ModelComparisonQuery() {}

    static String of(List<Model> models, List<Hardware> hardware, EstimationMethod method) {
        return QUERY.formatted(
                lines(
                        models.size(),
                        i -> "  %s: model(slug: %s) { ...Compared }\n"
                                .formatted(
                                        ComparedItems.PARAMETERS.get(i),
                                        GraphQlText.quoted(models.get(i).slug()))),
                method,
                lines(
                        hardware.size(),
                        i -> "    on%d: compatibility(hardware: %s, contextLength: 8192, method: %s) { ...Speed }\n"
                                .formatted(
                                        i + 1,
                                        GraphQlText.quoted(hardware.get(i).slug()),
                                        method)));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
