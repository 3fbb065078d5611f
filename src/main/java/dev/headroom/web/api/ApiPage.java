package dev.headroom.web.api;

import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the API is, and the query behind each page.
 *
 * @param site scheme and authority of this site
 * @param first a query to begin with, of one line
 */
@CheckedTemplate(basePath = "api", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApiPage(PageFrame page, String site, GraphQlQuery first, List<PageQuery> queries) implements TemplateInstance {
    private static final GraphQlQuery FIRST = GraphQlQuery.of("api");

    static ApiPage of(Visit visit, PageQueries queries) {
        PageFrame page = visit.page(
                "API",
                "The GraphQL API that the pages of this site are made of: how to ask it, and the query behind each "
                        + "page.",
                "/api",
                FIRST);
        return new ApiPage(page, visit.site(), FIRST, queries.all());
    }
}
