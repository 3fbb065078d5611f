package dev.headroom.web.start;

import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Visit;

/** The GraphQL query behind the start page. */
public final class StartQueries {
    private StartQueries() {}

    public static GraphQlQuery page(Visit visit) {
        return StartPage.of(visit).page().request();
    }
}
