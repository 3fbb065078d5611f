package dev.headroom.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the rows of a table. Declared once, it is a column of the page, a column of the table's file, and a line
 * where rows are compared side by side.
 *
 * @param label what it is
 * @param unit unit of its numbers; empty for texts, and where each row tells its own
 * @param head what the page heads it with: the label or something shorter, as a link where it leads somewhere
 * @param numeric whether the page aligns it as numbers
 * @param order what its head sorts the table by; null where it does not
 * @param place where it stands
 * @param value a text or a number; null while it is unknown
 * @param cell what the page shows
 */
public record Column<T>(
        String label,
        String unit,
        Link head,
        boolean numeric,
        @Nullable Enum<?> order,
        Place place,
        Function<T, ?> value,
        Function<T, TableCell> cell) {
    static final String NUMBER_STYLE = "n";

    /** Where a column stands. */
    public enum Place {
        PAGE_AND_FILE,
        PAGE,
        FILE
    }

    /** A text; null is unknown. */
    public static <T> Column<T> text(String label, Function<T, String> text) {
        return new Column<>(
                label,
                "",
                new Link(label, ""),
                false,
                null,
                Place.PAGE_AND_FILE,
                text,
                row -> TableCell.of(Format.known(text.apply(row))));
    }

    /** A constant as words; null is unknown. */
    public static <T> Column<T> words(String label, Function<T, ? extends Enum<?>> constant) {
        return text(label, row -> {
            Enum<?> known = constant.apply(row);
            return known == null ? null : Format.words(known);
        });
    }

    /** A date, or the part of it that is known, as ISO 8601 writes it; null is unknown. */
    public static <T> Column<T> date(String label, Function<T, String> date) {
        return text(label, date).asNumbers("");
    }

    /**
     * A number; null is unknown.
     *
     * @param unit {@code count} for what is counted
     * @param format how the page prints it, null as well
     */
    public static <T, N extends Number> Column<T> number(
            String label, String unit, Function<T, N> number, Function<N, String> format) {
        return new Column<T>(
                        label,
                        "",
                        new Link(label, ""),
                        false,
                        null,
                        Place.PAGE_AND_FILE,
                        number,
                        row -> TableCell.of(format.apply(number.apply(row))))
                .asNumbers(unit);
    }

    /** A figure of a row that has a unit of its own. */
    public static <T> Column<T> figure(String label, Function<T, Figure> figure) {
        return text(label, (T row) -> figure.apply(row).text())
                .valued(row -> figure.apply(row).value())
                .asNumbers("");
    }

    /** A bar, for the page alone. */
    public static <T> Column<T> bar(String label, Function<T, Integer> percent) {
        return new Column<>(
                label,
                "",
                new Link(label, ""),
                false,
                null,
                Place.PAGE,
                row -> null,
                row -> TableCell.bar(percent.apply(row)));
    }

    /** How the file heads it. */
    public String fileHead() {
        return unit.isEmpty() ? label : "%s (%s)".formatted(label, unit);
    }

    /** What the page says of a row. */
    public String textOf(T row) {
        return cell.apply(row).text();
    }

    /** The same under another head on the page. */
    public Column<T> headed(String other) {
        return headed(new Link(other, ""));
    }

    /** The same under a head that leads somewhere. */
    public Column<T> headed(Link other) {
        return new Column<>(label, unit, other, numeric, order, place, value, cell);
    }

    /** The same with a head that sorts the table. */
    public Column<T> orderedBy(@Nullable Enum<?> field) {
        return new Column<>(label, unit, head, numeric, field, place, value, cell);
    }

    /** The same for the file alone. */
    public Column<T> inFileOnly() {
        return new Column<>(label, unit, head, numeric, order, Place.FILE, value, cell);
    }

    /** The same with another raw value. */
    public Column<T> valued(Function<T, ?> other) {
        return new Column<>(label, unit, head, numeric, order, place, other, cell);
    }

    /** The same with numbers that the page aligns like texts. */
    public Column<T> asTexts() {
        return new Column<>(label, unit, head, false, order, place, value, cell).styled("");
    }

    private Column<T> asNumbers(String of) {
        return new Column<>(label, of, head, true, order, place, value, cell).styled(NUMBER_STYLE);
    }

    /** The same, printed otherwise. */
    public Column<T> printed(Function<T, String> text) {
        return shown((row, shown) -> shown.printed(text.apply(row)));
    }

    /** The same with the unit beside each number that is known. */
    public Column<T> withUnit() {
        return shown(
                (row, shown) -> value.apply(row) == null ? shown : shown.printed(Format.withUnit(shown.text(), unit)));
    }

    /** The same, telling what its rows are of. */
    public Column<T> asRowHead() {
        return shown((row, shown) -> shown.asRowHead());
    }

    /** The same under a class of the style sheet. */
    public Column<T> styled(String style) {
        return shown((row, shown) -> shown.styled(style));
    }

    /** The same as links; an empty address is none. */
    public Column<T> linkedTo(Function<? super T, String> href) {
        return shown((row, shown) -> shown.with(TableCell.Kind.LINK, href.apply(row)));
    }

    /** The same as links to other sites. */
    public Column<T> linkedOutside(Function<? super T, String> href) {
        return shown((row, shown) -> shown.with(TableCell.Kind.OUTSIDE_LINK, href.apply(row)));
    }

    /** The same as links that choose a row of this table. */
    public Column<T> choosing(Function<? super T, String> href) {
        return shown((row, shown) -> shown.with(TableCell.Kind.CHOICE, href.apply(row)));
    }

    /** The same with a note in small; an empty one is none. */
    public Column<T> noted(Function<? super T, String> note) {
        return shown((row, shown) -> shown.with(TableCell.Kind.NOTED, note.apply(row)));
    }

    /** The same with notes in a line of their own below each other. */
    public Column<T> pairedWith(Function<? super T, String> note) {
        return shown((row, shown) -> shown.with(TableCell.Kind.PAIR, note.apply(row)));
    }

    private Column<T> shown(BiFunction<T, TableCell, TableCell> change) {
        return new Column<>(label, unit, head, numeric, order, place, value, row -> change.apply(row, cell.apply(row)));
    }

    /** The same of rows that this is a fact of a part of. */
    public <R> Column<R> of(Function<R, T> part) {
        return new Column<>(label, unit, head, numeric, order, place, value.compose(part), cell.compose(part));
    }
}
