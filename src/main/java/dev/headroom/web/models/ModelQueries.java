package dev.headroom.web.models;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Visit;

/** The GraphQL queries behind the pages of models, without the pages. */
public final class ModelQueries {
    private ModelQueries() {}

    public static GraphQlQuery list(Visit visit) throws ApiException {
        return ModelListPage.of(visit).page().request();
    }

    public static GraphQlQuery page(Visit visit, String slug) throws ApiException {
        return ModelQuery.of(ModelSelection.of(visit, slug), HardwareChoice.of(visit.parameters()));
    }
}
