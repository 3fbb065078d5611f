package dev.headroom.web.models;

import dev.headroom.error.ApiException;
import dev.headroom.web.Visit;

/** The GraphQL queries behind the pages of models, without the pages. */
public final class ModelQueries {
    private ModelQueries() {}

    public static String list(Visit visit) throws ApiException {
        return ModelListPage.of(visit).page().graphQl();
    }

    public static String page(Visit visit, String slug) throws ApiException {
        return ModelQuery.of(ModelSelection.of(visit, slug));
    }
}
