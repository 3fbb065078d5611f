package dev.headroom.web;

import dev.headroom.error.BadInputException;
import dev.headroom.paging.Sorting;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows rows of this page
 * @param size rows that a full page has
 * @param after cursor of the row before the first; null on the first page, and where the list has no cursors
 * @param total rows of the whole list
 * @param page number of this page, from 1
 * @param pages number of pages, at least 1
 * @param previous link to the page before; empty on the first
 * @param next link to the page behind; empty on the last
 */
public record Paged<T>(
        List<T> rows, int size, @Nullable String after, int total, int page, int pages, String previous, String next) {
    static final String PARAMETER = "page";
    private static final int MOST_PAGES = 1_000_000;

    /** Cuts the page that the parameter {@code page} names; one behind the last is refused. */
    public static <T> Paged<T> of(Visit visit, List<T> all, int size) throws BadInputException {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = visit.parameters().integer(PARAMETER, 1, MOST_PAGES).orElse(1);
        if (page > pages) {
            throw new BadInputException(PARAMETER, page, "between 1 and %d for this list".formatted(pages));
        }
        List<T> rows = all.subList((page - 1) * size, Math.min(page * size, all.size()));
        return new Paged<>(
                rows, size, null, all.size(), page, pages, link(visit, page - 1, pages), link(visit, page + 1, pages));
    }

    /** The same of rows in an order, with the cursor that GraphQL has for it. */
    public static <T> Paged<T> of(Visit visit, Sorting<T> sorting, Stream<T> rows, int size) throws BadInputException {
        List<T> all = sorting.sorted(rows);
        Paged<T> paged = of(visit, all, size);
        return paged.page() == 1 ? paged : paged.behind(sorting.cursor(all.get((paged.page() - 1) * size - 1)));
    }

    private Paged<T> behind(String cursor) {
        return new Paged<>(rows, size, cursor, total, page, pages, previous, next);
    }

    /** The same with other rows. */
    public <R> Paged<R> map(Function<T, R> row) {
        return new Paged<>(rows.stream().map(row).toList(), size, after, total, page, pages, previous, next);
    }

    private static String link(Visit visit, int page, int pages) {
        return page < 1 || page > pages
                ? ""
                : visit.address().with(PARAMETER, page == 1 ? null : page).href();
    }
}
