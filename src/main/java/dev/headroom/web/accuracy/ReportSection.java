package dev.headroom.web.accuracy;

import java.util.List;
import java.util.stream.Stream;

/**
 * One table of the report.
 *
 * @param id to find it by
 * @param note what its figures are of
 * @param columns names with units
 */
public record ReportSection(String id, String title, String note, List<String> columns, List<List<ReportCell>> rows) {

    /** The rows as errors of decode speed. */
    Stream<SpeedError> speedErrors() {
        return rows.stream().map(SpeedError::of);
    }

    /** Whether a column holds numbers, by its first row that has any. */
    public boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> cell.value() != null)
                .findFirst()
                .map(ReportCell::isNumeric)
                .orElse(false);
    }
}
