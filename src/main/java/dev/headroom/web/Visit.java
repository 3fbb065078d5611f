package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One request for a page.
 *
 * @param catalog the catalog that all of the page is computed from
 * @param site scheme and authority of this site, for absolute links
 * @param path path of the page on this site
 */
public record Visit(Catalog catalog, String site, String path, Parameters parameters) {

    /** The same visit to another page of the site. */
    public Visit to(Address address) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        address.parameters().forEach((name, value) -> given.put(name, List.of(value)));
        return new Visit(catalog, site, address.path(), new Parameters(given));
    }

    /** What the path ends with: the slug of a row. */
    public String lastOfPath() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The page's address with those parameters that have been read so far. */
    public Address address() {
        return new Address(path, parameters.read());
    }

    /**
     * What surrounds the content.
     *
     * @param canonical path of the page that search engines shall know
     * @param request what answers the same over GraphQL
     */
    public PageFrame page(String title, String description, String canonical, GraphQlQuery request) {
        return new PageFrame(
                title,
                description,
                site + canonical,
                address(),
                request,
                "",
                site + Paths.imageOf(path),
                Stylesheet.PACKAGED.path(),
                catalog.version());
    }
}
