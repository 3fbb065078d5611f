package dev.headroom.web.api;

import dev.headroom.error.ApiException;
import dev.headroom.web.Address;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Visit;
import dev.headroom.web.site.PageKind;
import dev.headroom.web.site.SiteMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The queries behind the pages of a catalog. Some take as long as their page, so that they are kept while the version
 * of the catalog is the same.
 *
 * @param all one of each kind of page that has a query, where the catalog has an example
 */
record PageQueries(int catalogVersion, List<PageQuery> all) {

    static PageQueries of(Visit visit) throws ApiException {
        List<PageQuery> queries = new ArrayList<>();
        for (PageKind kind : SiteMap.KINDS) {
            for (Address example : kind.example().apply(visit.catalog()).toList()) {
                GraphQlQuery query = kind.document().of(visit.to(example));
                if (!query.isEmpty()) {
                    queries.add(PageQuery.of(kind, example, query));
                }
            }
        }
        return new PageQueries(visit.catalog().version(), List.copyOf(queries));
    }
}
