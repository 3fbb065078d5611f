package dev.headroom.facts;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of facts is in the places where it stands.
 *
 * @param kind what it is
 * @param reader its value in a row of a fact table; null for an empty cell
 * @param writer the way back
 * @param taken what an entity keeps after an input: of what it kept and what is given
 * @param shown what a record has of what an entity keeps
 * @param entered what an input would give of what a cell holds
 */
record FactValue(
        FactKind kind,
        BiFunction<FactRow, String, Object> reader,
        Writer writer,
        BinaryOperator<Object> taken,
        UnaryOperator<Object> shown,
        UnaryOperator<Object> entered) {

    /** Writes a value, null for unknown, as the cell of a column. */
    @FunctionalInterface
    interface Writer {
        void write(FactCells out, String column, @Nullable Object value);
    }

    /** Parted by {@code |} in tables and entities, a list elsewhere. */
    static final FactValue NAMES = new FactValue(
            FactKind.NAMES,
            FactRow::optionalText,
            (out, column, value) -> out.text(column, (String) value),
            (there, given) -> String.join(
                    "|", ((List<?>) given).stream().map(String::valueOf).toList()),
            kept -> kept == null ? null : List.of(((String) kept).split("\\|")),
            cell -> List.of(((String) cell).split("\\|", -1)));

    /** Grows with each change. */
    static final FactValue SOURCE = new FactValue(
            FactKind.TEXT,
            FactRow::optionalText,
            (out, column, value) -> out.text(column, (String) value),
            (there, given) -> Sources.with((String) there, (String) given),
            kept -> Sources.of((String) kept),
            cell -> cell);

    /** One that is the same everywhere. */
    private static FactValue plain(FactKind kind, BiFunction<FactRow, String, Object> reader, Writer writer) {
        return new FactValue(kind, reader, writer, (there, given) -> given, kept -> kept, cell -> cell);
    }

    static FactValue text(BiFunction<FactRow, String, Object> reader) {
        return text(FactKind.TEXT, reader);
    }

    static FactValue date(BiFunction<FactRow, String, Object> reader) {
        return text(FactKind.DATE, reader);
    }

    private static FactValue text(FactKind kind, BiFunction<FactRow, String, Object> reader) {
        return plain(kind, reader, (out, column, value) -> out.text(column, (String) value));
    }

    static FactValue number(BiFunction<FactRow, String, Object> reader) {
        return plain(FactKind.NUMBER, reader, (out, column, value) -> out.number(column, (Number) value));
    }

    static <T extends Enum<T>> FactValue constant(Class<T> type) {
        return plain(
                FactKind.CONSTANT,
                (row, column) -> row.optionalConstant(column, type),
                (out, column, value) -> out.constant(column, (Enum<?>) value));
    }

    static FactValue flag(String yes, String no) {
        return plain(
                FactKind.FLAG,
                (row, column) -> row.optionalFlag(column, yes, no),
                (out, column, value) -> out.flag(column, (Boolean) value, yes, no));
    }

    /** One of two words, in JSON too. */
    static FactValue either(String yes, String no) {
        return plain(
                FactKind.FLAG,
                (row, column) -> row.optionalText(column) == null ? null : (Object) row.either(column, yes, no),
                (out, column, value) -> out.text(column, value == null ? null : (Boolean) value ? yes : no));
    }
}
