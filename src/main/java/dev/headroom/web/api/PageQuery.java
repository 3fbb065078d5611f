package dev.headroom.web.api;

import dev.headroom.web.Address;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.site.PageKind;
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

    static PageQuery of(PageKind kind, Address example, GraphQlQuery request) {
        String id =
                kind.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceFirst("-$", "");
        return new PageQuery(id, kind.title(), kind.pattern(), example.href(), request);
    }
}
