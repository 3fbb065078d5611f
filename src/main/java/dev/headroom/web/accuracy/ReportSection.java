package dev.headroom.web.accuracy;

import dev.headroom.web.Column;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One table of the report.
 *
 * @param id to find it by
 * @param note what its figures are of
 * @param columns names with units
 */
public record ReportSection(String id, String title, String note, List<String> columns, List<List<ReportCell>> rows) {
    private static final String UNIT_BEHIND = ", ";

    /** The rows as errors of decode speed. */
    Stream<SpeedError> speedErrors() {
        return rows.stream().map(SpeedError::of);
    }

    /** What its table is read out as. */
    public String label() {
        return "Table: " + title;
    }

    /** It as a table. */
    public TableRows<List<ReportCell>> table() {
        return new Table<List<ReportCell>>(
                        id,
                        IntStream.range(0, columns.size())
                                .mapToObj(this::column)
                                .toList())
                .of(rows);
    }

    /** Names end with the unit behind a comma; numbers without one are counts. */
    private Column<List<ReportCell>> column(int index) {
        String name = columns.get(index);
        Function<List<ReportCell>, String> text = row -> row.get(index).text();
        if (!isNumeric(index)) {
            return Column.text(name, (List<ReportCell> row) -> row.get(index).textOrNull())
                    .printed(text);
        }
        int comma = name.lastIndexOf(UNIT_BEHIND);
        String label = comma < 0 ? name : name.substring(0, comma);
        String unit = comma < 0 ? "count" : name.substring(comma + UNIT_BEHIND.length());
        return Column.number(
                        label, unit, (List<ReportCell> row) -> row.get(index).numberOrNull(), String::valueOf)
                .printed(text)
                .headed(name);
    }

    /** Whether a column holds numbers, by its first row that has any. */
    private boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> cell.value() != null)
                .findFirst()
                .map(ReportCell::isNumeric)
                .orElse(false);
    }
}
