package dev.headroom.web.api;

import dev.headroom.web.GraphQlQuery;

/**
 * The query behind a page.
 *
 * @param id what the part of the page that describes it is found by
 * @param pattern address of all such pages
 * @param href one of them
 * @param request the query of that one
 */
public record PageQuery(String id, String title, String pattern, String href, GraphQlQuery request) {}
