package dev.headroom.web.models;

import dev.headroom.model.ModelApi.ModelOrderField;
import dev.headroom.web.GraphQlText;
import dev.headroom.web.SortedBy;
import java.util.Optional;

/** The GraphQL query that answers what the list of models shows. */
final class ModelListQuery {
    private static final String QUERY = """
            {
              models(%sorderBy: [{field: %s, direction: %s}], first: 50) {
                totalCount
                nodes {
                  slug name publisher category parametersB activeParametersB contextLength downloads likes releaseDate
                  quant(name: "Q4_K_M") { requiredVram }
                }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    private ModelListQuery() {}

    static String of(Optional<String> text, SortedBy<ModelOrderField> sorted) {
        return QUERY.formatted(
                text.map(words -> "filter: {text: %s}, ".formatted(GraphQlText.quoted(words)))
                        .orElse(""),
                sorted.field(),
                sorted.direction());
    }
}
