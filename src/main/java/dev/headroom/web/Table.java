package dev.headroom.web;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of table: its columns, from which the table of a page, a comparison and a file come.
 *
 * @param name what it is asked for by as a file, unique within its page
 * @param style class of the style sheet; empty for none
 * @param mark class of the style sheet for a row; empty for none
 */
public record Table<T>(
        String name, String style, Function<? super T, String> mark, List<? extends Column<? super T>> columns) {

    public Table(String name, List<? extends Column<? super T>> columns) {
        this(name, "", row -> "", columns);
    }

    /** The same under a class of the style sheet. */
    public Table<T> styled(String other) {
        return new Table<>(name, other, mark, columns);
    }

    /** The same with rows under classes of the style sheet. */
    public Table<T> marked(Function<? super T, String> other) {
        return new Table<>(name, style, other, columns);
    }

    /** All rows of it. */
    public TableRows<T> of(List<T> rows) {
        return new TableRows<>(this, rows, "", null, Integer.MAX_VALUE);
    }
}
