package dev.headroom.web;

/**
 * What surrounds the content of a page.
 *
 * @param title          title, without the site's name
 * @param description    one or two sentences for search engines
 * @param canonical      absolute address that search engines shall know it by; empty for a page that they shall not
 * @param path           path of the page, which tells the part of the site that it is in
 * @param graphQl        the query that answers the same; empty where none does
 * @param structuredData JSON-LD; empty where there is none
 * @param stylesheet     path of the style sheet
 * @param catalogVersion version of the catalog that it is computed from; 0 where it shows nothing of it
 */
public record Page(String title, String description, String canonical, String path, String graphQl, String structuredData,
                   String stylesheet, int catalogVersion) {

    /** The same with JSON-LD. */
    public Page withStructuredData(String json) {
        return new Page(title, description, canonical, path, graphQl, json, stylesheet, catalogVersion);
    }

    /** {@code page} where it is in a part of the site, as {@code aria-current} has it, else an empty text. */
    public String currentIn(String part) {
        return path.equals(part) ? "page" : path.startsWith(part + '/') ? "true" : "";
    }
}
