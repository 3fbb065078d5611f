package dev.headroom.web.api;

import dev.headroom.error.ApiException;
import dev.headroom.web.Address;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Visit;
import dev.headroom.web.site.PageKind;
import dev.headroom.web.site.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The query behind a page.
 *
 * @param id what the part of the page that describes it is found by
 * @param pattern address of all such pages
 * @param href one of them
 * @param request the query of that one
 */
public record PageQuery(String id, String title, String pattern, String href, GraphQlQuery request) {

    /** One of each kind of page that has a query and that the catalog has an example of. */
    static List<PageQuery> all(Visit visit) throws ApiException {
        List<PageQuery> queries = new ArrayList<>();
        for (PageKind kind : SiteMap.KINDS) {
            for (Address example : kind.example().apply(visit.catalog()).toList()) {
                GraphQlQuery query = kind.document().of(visit.to(example));
                if (!query.isEmpty()) {
                    queries.add(new PageQuery(id(kind), kind.title(), kind.pattern(), example.href(), query));
                }
            }
        }
        return queries;
    }

    private static String id(PageKind kind) {
        return kind.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceFirst("-$", "");
    }
}
