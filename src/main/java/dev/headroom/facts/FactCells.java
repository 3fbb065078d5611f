package dev.headroom.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way out of the catalog, cell by cell in the order of its packaged table: what {@link FactRow} reads,
 * written. Two rows are equal if their cells are.
 */
public final class FactCells {
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /**
     * One cell.
     *
     * @param text as CSV has it; empty for unknown
     * @param value as JSON has it: a text, number or boolean; null for unknown
     */
    public record Fact(String text, @Nullable Object value) {
        private static final Fact UNKNOWN = new Fact("", null);

        private Cell.Type type() {
            return value instanceof Number
                    ? Cell.Type.NUMBER
                    : value instanceof Boolean ? Cell.Type.BOOLEAN : Cell.Type.TEXT;
        }
    }

    /** A row of which nothing is known. */
    public static FactCells unknown(Collection<String> columns) {
        var cells = new FactCells();
        columns.forEach(column -> cells.text(column, null));
        return cells;
    }

    public FactCells text(String column, @Nullable String text) {
        return put(column, text, text);
    }

    /** A number, in plain decimal notation. */
    public FactCells number(String column, @Nullable Number number) {
        return put(column, number == null ? null : plain(number), number);
    }

    /** A constant of an enum, in lower case and with {@code -} for {@code _}. */
    public FactCells constant(String column, @Nullable Enum<?> constant) {
        return text(
                column,
                constant == null
                        ? null
                        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is true or not, in CSV one of two words. */
    public FactCells flag(String column, @Nullable Boolean flag, String yes, String no) {
        return put(column, flag == null ? null : flag ? yes : no, flag);
    }

    public List<String> columns() {
        return List.copyOf(facts.keySet());
    }

    public Fact fact(String column) {
        return facts.getOrDefault(column, Fact.UNKNOWN);
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    @Nullable
    Cell cell(String column) {
        Fact fact = facts.get(column);
        return fact == null ? null : new Cell(Cell.Type.ANY, fact.text());
    }

    /** Whether a row of a file gives exactly these cells, as far as it gives any. */
    boolean holds(Cells given, String ignored) {
        return given.columns().stream()
                .filter(column -> !column.equals(ignored))
                .allMatch(column -> {
                    Cell cell = given.cell(column);
                    Fact fact = facts.get(column);
                    return fact != null
                            && cell != null
                            && cell.mayBe(fact.type())
                            && cell.text().equals(fact.text());
                });
    }

    private FactCells put(String column, @Nullable String text, @Nullable Object value) {
        facts.put(column, text == null || value == null ? Fact.UNKNOWN : new Fact(text, value));
        return this;
    }

    private static String plain(Number number) {
        BigDecimal decimal =
                number instanceof Double real ? BigDecimal.valueOf(real) : BigDecimal.valueOf(number.longValue());
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactCells cells && facts.equals(cells.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
