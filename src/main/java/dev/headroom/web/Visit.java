package dev.headroom.web;

import dev.headroom.catalog.Catalog;

/**
 * One request for a page.
 *
 * @param catalog the catalog that all of the page is computed from
 * @param site scheme and authority of this site, for absolute links
 * @param path path of the page on this site
 */
public record Visit(Catalog catalog, String site, String path, Parameters parameters) {

    /** The page's address with those parameters that have been read so far. */
    public Address address() {
        return new Address(path, parameters.read());
    }

    /**
     * What surrounds the content.
     *
     * @param canonical path of the page that search engines shall know
     * @param graphQl the query that answers the same
     */
    public PageFrame page(String title, String description, String canonical, String graphQl) {
        return new PageFrame(
                title,
                description,
                site + canonical,
                address(),
                graphQl,
                "",
                site + Paths.imageOf(path),
                Stylesheet.PACKAGED.path(),
                catalog.version());
    }
}
