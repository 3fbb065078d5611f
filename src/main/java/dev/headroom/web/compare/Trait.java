package dev.headroom.web.compare;

import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One fact of all that are compared.
 *
 * @param label what it is, in the file
 * @param unit unit of its numbers; empty for texts
 * @param head what it is, on the page
 * @param same whether it is the same of all
 */
public record Trait(String label, String unit, String head, List<Value> values, boolean same) {
    private static final double PERCENT = 100;
    private static final double TWICE = 2;

    /**
     * The fact of one.
     *
     * @param raw a text or a number; null while it is unknown
     * @param difference how a number differs from that of the first; empty where it does not, or cannot be told
     */
    public record Value(Object raw, String text, String difference) {}

    /** A column of a table, turned into a line. */
    static <T> Trait of(Column<T> column, List<T> compared) {
        List<Object> raw = new ArrayList<>();
        compared.forEach(one -> raw.add(column.value().apply(one)));
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            String text = column.textOf(compared.get(i));
            values.add(new Value(raw.get(i), text, difference(raw.get(0), raw.get(i))));
        }
        boolean same = raw.stream().allMatch(value -> Objects.equals(value, raw.get(0)));
        return new Trait(column.label(), column.unit(), column.head().text(), values, same);
    }

    /**
     * All that are compared side by side; what is unknown of all is left out.
     *
     * @param heads what is compared
     */
    static TableRows<Trait> table(List<Link> heads, List<Trait> traits) {
        List<Column<Trait>> columns = new ArrayList<>(List.of(
                Column.text("Fact", Trait::label).printed(Trait::head).asRowHead(),
                Column.text("Unit", Trait::unit).inFileOnly()));
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            columns.add(Column.text(
                            heads.get(i).text(),
                            (Trait trait) -> trait.values().get(at).text())
                    .valued(trait -> trait.values().get(at).raw())
                    .headed(heads.get(i))
                    .noted(trait -> trait.values().get(at).difference()));
        }
        return new Table<>("facts", columns)
                .styled("compared")
                .marked(trait -> trait.same() ? "same" : "")
                .of(traits.stream().filter(trait -> !trait.isUnknown()).toList());
    }

    /** In percent, or as a multiple where it is twice as much or half as much. */
    private static String difference(Object first, Object other) {
        if (!(first instanceof Number before && other instanceof Number after)
                || before.equals(after)
                || before.doubleValue() == 0) {
            return "";
        }
        double ratio = after.doubleValue() / before.doubleValue();
        return ratio >= TWICE || ratio <= 1 / TWICE
                ? Format.decimals(ratio, ratio < 1 ? 2 : 1) + " ×"
                : "%+.0f %%".formatted(PERCENT * (ratio - 1));
    }

    private boolean isUnknown() {
        return values.stream().allMatch(value -> value.raw() == null);
    }
}
