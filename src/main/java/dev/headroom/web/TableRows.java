package dev.headroom.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its rows, or a part of them where a page shows it in parts.
 *
 * @param part what these rows have in common that those of other parts have not; empty where there are no other parts
 * @param sorted what it is sorted by; null where it cannot be sorted
 * @param mostColumns the page shows only so many, without heads and notes where that leaves some out
 */
public record TableRows<T>(
        Table<T> table, List<T> rows, String part, @Nullable SortedBy<?> sorted, int mostColumns) {

    /**
     * A row as the page shows it.
     *
     * @param mark class of the style sheet; empty for none
     */
    public record Line(String mark, List<TableCell> cells) {

        /** {@code true} where it is the one that is chosen, as {@code aria-current} has it, else an empty text. */
        public String current() {
            return mark.equals(CHOSEN) ? "true" : "";
        }
    }

    /** Beginning of the class of a table whose columns from one on are all numbers, so that no cell has to say it. */
    private static final String NUMBERS_FROM = "from";

    private static final int MOST_BEFORE_NUMBERS = 5;

    /** The mark of a row that is chosen. */
    public static final String CHOSEN = "chosen";

    /** The same as a part. */
    public TableRows<T> part(String common) {
        return new TableRows<>(table, rows, common, sorted, mostColumns);
    }

    /** The same with heads that sort. */
    public TableRows<T> sorted(SortedBy<?> by) {
        return new TableRows<>(table, rows, part, by, mostColumns);
    }

    /** The same with so many columns at most on the page. */
    public TableRows<T> brief(int columns) {
        return new TableRows<>(table, rows, part, sorted, columns);
    }

    public boolean isBrief() {
        return mostColumns < Integer.MAX_VALUE;
    }

    public String name() {
        return table.name();
    }

    public String style() {
        int numbers = firstNumber();
        return Stream.of(table.style(), isBrief() ? "short" : "", numbers > 0 ? NUMBERS_FROM + numbers : "")
                .filter(style -> !style.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Which column is the first of numbers, counted from 1, where all behind it are numbers too; else 0. */
    private int firstNumber() {
        List<? extends Column<? super T>> shown = onPage().toList();
        int first = shown.size();
        while (first > 0 && shown.get(first - 1).numeric()) {
            first--;
        }
        return first < shown.size() && first < MOST_BEFORE_NUMBERS ? first + 1 : 0;
    }

    public int size() {
        return rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The heads that the page shows. */
    public List<TableHead> heads() {
        return onPage().map(
                        column -> sorted == null || column.order() == null ? TableHead.of(column) : sorted.head(column))
                .toList();
    }

    /** The rows that the page shows. */
    public List<Line> lines() {
        List<? extends Column<? super T>> shown = onPage().toList();
        boolean numbersAreTold = firstNumber() > 0;
        return rows.stream()
                .map(row -> new Line(
                        table.mark().apply(row),
                        shown.stream()
                                .map(column -> column.cell().apply(row))
                                .map(cell -> isBrief() ? cell.brief() : cell)
                                .map(cell -> numbersAreTold && cell.style().equals(Column.NUMBER_STYLE)
                                        ? cell.styled("")
                                        : cell)
                                .toList()))
                .toList();
    }

    private Stream<? extends Column<? super T>> onPage() {
        return table.columns().stream()
                .filter(column -> column.place() != Column.Place.FILE)
                .limit(mostColumns);
    }

    /** The heads of its file. */
    public List<String> fileHeads() {
        return inFile().map(Column::fileHead).toList();
    }

    /** The rows of its file: texts and numbers, null for what is unknown. */
    public Stream<List<Object>> records() {
        return rows.stream()
                .map(row -> inFile().<Object>map(column -> column.value().apply(row))
                        .toList());
    }

    private Stream<? extends Column<? super T>> inFile() {
        return table.columns().stream().filter(column -> column.place() != Column.Place.PAGE);
    }
}
