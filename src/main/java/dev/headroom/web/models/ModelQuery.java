package dev.headroom.web.models;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.web.GraphQlText;

/** The GraphQL query that answers what a model's page shows. */
final class ModelQuery {
    private static final String QUERY = """
            {
              model(slug: %s) {
                name publisher architecture category parametersB activeParametersB contextLength vocabularySize \
            releaseDate license
                downloads likes quantDownloads statisticsAsOf sources
                layerMap { kind layers }
                quants { quant { name } bitsPerWeight downloadSizeGb requiredVram(%s) weights { gb basis files } }
                recommendedQuant { best { quant { name } } better { quant { name } } smallest { quant { name } } }
                files { repository url quant sizeGb }
                quant(name: %s) {
                  requiredVram(%s)
                  recommendedVram(%s)
                  memory(%s) { weightsGb kvCacheGb overheadGb totalGb method }
                  gpus(%s, filter: {segment: {eq: CONSUMER}, fit: {in: [RUNS_GREAT, RUNS_WELL, DECENT, TIGHT_FIT]}}, \
            first: 20) {
                    totalCount
                    nodes { gpu { name memoryGb } fit estimatedTokPerSec maxContext speed { low high basis samples \
            sources } }
                  }
                  devices(%s, filter: {fit: {in: [RUNS_GREAT, RUNS_WELL, DECENT, TIGHT_FIT]}}, first: 20) {
                    totalCount
                    nodes { device { name memoryGb } fit estimatedTokPerSec maxContext speed { low high basis samples \
            sources } }
                  }
                }
              }
            }
            """;

    private ModelQuery() {}

    static String of(ModelSelection chosen) {
        String how = "contextLength: %d".formatted(chosen.contextTokens())
                + (chosen.method() == EstimationMethod.SIMPLE ? "" : ", method: " + chosen.method());
        return QUERY.formatted(
                GraphQlText.quoted(chosen.model().slug()),
                how,
                GraphQlText.quoted(chosen.quant()),
                how,
                how,
                how,
                how,
                how);
    }
}
