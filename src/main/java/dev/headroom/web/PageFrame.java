package dev.headroom.web;

import dev.headroom.catalog.Edition;

/**
 * What surrounds the content of a page.
 *
 * @param title title, without the site's name
 * @param description one or two sentences for search engines
 * @param canonical absolute address that search engines shall know it by; empty for a page that they shall not
 * @param address where the page is, with its state
 * @param request what answers the same over GraphQL
 * @param structuredData JSON-LD; empty where there is none
 * @param image absolute address of a picture for who links to the page; empty where there is none
 * @param stylesheet path of the style sheet
 * @param catalogVersion version of the catalog that it is computed from; 0 where it shows nothing of it
 */
public record PageFrame(
        String title,
        String description,
        String canonical,
        Address address,
        GraphQlQuery request,
        String structuredData,
        String image,
        String stylesheet,
        int catalogVersion) {

    /** The same with JSON-LD. */
    public PageFrame withStructuredData(String json) {
        return new PageFrame(title, description, canonical, address, request, json, image, stylesheet, catalogVersion);
    }

    /** The edition of the packaged fact tables. */
    public Edition edition() {
        return Edition.current();
    }

    /** Where a table of the page is as CSV, with the rows that the page shows. */
    public String csv(String table) {
        return address.at(("/".equals(address.path()) ? "/index" : address.path()) + ".csv")
                .with("table", table)
                .href();
    }

    /** {@code page} where it is in a part of the site, as {@code aria-current} has it, else an empty text. */
    public String currentIn(String part) {
        return address.path().equals(part) ? "page" : address.path().startsWith(part + '/') ? "true" : "";
    }
}
