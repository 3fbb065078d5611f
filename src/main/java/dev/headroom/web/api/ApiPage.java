package dev.headroom.web.api;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlText;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * What the API is, and the query behind each page.
 *
 * @param site scheme and authority of this site
 * @param first a query to begin with
 * @param request the same as the body of a POST
 * @param link a link that runs it
 */
@CheckedTemplate(basePath = "api", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApiPage(PageFrame page, String site, String first, String request, String link, List<PageQuery> queries)
        implements TemplateInstance {
    private static final String FIRST = "{ models(first: 3, orderBy: [{field: DOWNLOADS, direction: DESC}]) "
            + "{ nodes { slug name quant(name: \"Q4_K_M\") { requiredVram } } } }";

    static ApiPage of(Visit visit) throws ApiException {
        PageFrame page = visit.page(
                "API",
                "The GraphQL API that the pages of this site are made of: how to ask it, and the query behind each "
                        + "page.",
                "/api",
                FIRST);
        return new ApiPage(
                page,
                visit.site(),
                FIRST,
                new JsonObject().put("query", FIRST).encode(),
                GraphQlText.link(FIRST),
                PageQuery.all(visit));
    }
}
