package dev.headroom.web;

/**
 * Head of a column as the page shows it.
 *
 * @param numeric whether numbers are below it
 * @param hidden whether it is read out only, since a drawing is below it
 * @param href where it leads; empty for nowhere
 * @param id what the page knows a link by that sorts; else empty
 * @param sorted {@code ascending} or {@code descending} where the table is sorted by it, else empty
 */
public record TableHead(String label, boolean numeric, boolean hidden, String href, String id, String sorted) {

    static TableHead of(Column<?> column) {
        boolean drawing = column.place() == Column.Place.PAGE;
        return new TableHead(
                column.head().text(), column.numeric(), drawing, column.head().href(), "", "");
    }
}
