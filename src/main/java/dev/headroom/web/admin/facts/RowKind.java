package dev.headroom.web.admin.facts;

import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind as editors change them, by the services that the mutations of GraphQL call.
 *
 * @param <I> the mutations' input
 * @param <R> the record that the catalog holds
 */
interface RowKind<I, R> {
    /** Their list's name in addresses, such as {@code gpus}. */
    String path();

    /** One of them in words. */
    String one();

    /** Several of them in words. */
    String many();

    InputForm<I> form();

    SlugIndex<R> rows(Catalog catalog);

    /** What a search calls them; empty where it does not know them, and their lists look at the words of rows. */
    default Optional<SearchKind> searched() {
        return Optional.empty();
    }

    /** What every row has. */
    Row row(R row);

    /** The facts of a row as the input gives them. */
    I facts(R row);

    /** What is deleted with a row if it is deleted at all, in words; empty for nothing. */
    String references(Catalog catalog, R row);

    /** What is wrong with a row though each of its facts may be right; empty for nothing. */
    default Optional<Gap> gap(Catalog catalog, R row) {
        return Optional.empty();
    }

    /** Whether their facts can be changed; others are deleted and added anew. */
    default boolean canChange() {
        return true;
    }

    /** Lists of the rows that refer to a row, and forms that add one. */
    default List<Link> related(R row) {
        return List.of();
    }

    /** What renames and merges them; empty where that cannot be. */
    default Optional<LinkedRowService<?, ?, R>> linked() {
        return Optional.empty();
    }

    /** Whether they can be renamed and merged. */
    default boolean canMove() {
        return linked().isPresent();
    }

    Outcome<R> create(I input) throws ApiException;

    Outcome<R> update(String slug, I input, List<String> unset, @Nullable Integer expectedVersion) throws ApiException;

    Outcome<R> delete(String slug, boolean cascade) throws ApiException;

    /**
     * A row of any kind.
     *
     * @param detail two or three facts that tell it from others of the like name
     * @param page path of its page on the site; empty where it has none
     */
    record Row(String slug, String name, String detail, int version, List<String> sources, String page) {
        /** The slug as a part of an address. */
        public String part() {
            return URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /**
     * What a row lacks.
     *
     * @param sentence what, and what follows from that
     * @param path where that can be mended
     * @param cure what to do there
     */
    record Gap(String sentence, String path, String cure) {}
}
