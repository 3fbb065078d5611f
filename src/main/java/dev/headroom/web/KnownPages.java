package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import java.util.stream.Stream;

/** The pages that the site has. */
@FunctionalInterface
public interface KnownPages {

    /** All of them, those of the rows of the catalog too. */
    Stream<Link> all(Catalog catalog);
}
