package dev.headroom.web.compare;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Visit;

/** The GraphQL queries behind comparisons, without the pages. */
public final class CompareQueries {
    private CompareQueries() {}

    /** What the page of two or three hardware, or of two or three models, asks for. */
    public static GraphQlQuery page(Visit visit) throws ApiException {
        ComparedItems chosen = ComparedItems.of(visit);
        return chosen.models().isEmpty()
                ? HardwareComparison.of(visit, chosen).page().request()
                : ModelComparison.of(visit, chosen).page().request();
    }
}
