package dev.headroom.web.site;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.web.Address;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.Visit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of page.
 *
 * @param pattern address of all such pages; {@code SLUG} stands for what tells them apart, and those parameters are
 *     named that matter
 * @param place where every page of the site links to it
 * @param description what it is or takes, for who reads no pages; empty where another kind's tells
 * @param pages all pages of the kind that a sitemap names
 * @param example a page that the catalog has; empty where it has none
 * @param document the query that answers what a page of the kind shows; empty where none does
 */
public record PageKind(
        String pattern,
        String title,
        Place place,
        String description,
        Function<Catalog, Stream<Link>> pages,
        Function<Catalog, Stream<Address>> example,
        Document document) {
    private static final Document NONE = page -> GraphQlQuery.NONE;

    /** Where every page of the site links to a page. */
    public enum Place {
        HEADER,
        FOOTER,
        NOWHERE
    }

    /** The query behind a page. */
    @FunctionalInterface
    public interface Document {
        GraphQlQuery of(Visit page) throws ApiException;
    }

    /** A page that there is one of. */
    static PageKind page(String path, String title) {
        return new PageKind(
                path,
                title,
                Place.NOWHERE,
                "",
                catalog -> Stream.of(new Link(title, path)),
                catalog -> Stream.of(Address.of(path)),
                NONE);
    }

    /** A page for each of many. */
    static PageKind each(String pattern, String title, Function<Catalog, Stream<Link>> pages) {
        return new PageKind(pattern, title, Place.NOWHERE, "", pages, catalog -> Stream.empty(), NONE);
    }

    PageKind in(Place other) {
        return new PageKind(pattern, title, other, description, pages, example, document);
    }

    PageKind described(String other) {
        return new PageKind(pattern, title, place, other, pages, example, document);
    }

    PageKind asking(Document other) {
        return new PageKind(pattern, title, place, description, pages, example, other);
    }

    /** The same with the query of an example of its own. */
    PageKind asking(Function<Catalog, Stream<Address>> of, Document other) {
        return new PageKind(pattern, title, place, description, pages, of, other);
    }

    /** Where it is, without parameters. */
    public String path() {
        return pattern.replaceFirst("\\?.*", "");
    }
}
