package dev.headroom.calibration;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table of the accuracy report.
 *
 * @param id to find it by
 * @param note what its figures are of
 * @param columns names with units
 * @param rows texts, numbers and nulls, as many in each as there are columns
 */
record AccuracySection(String id, String title, String note, List<String> columns, List<List<Object>> rows) {

    String markdown() {
        return "## %s%n%n%s%n%n%s".formatted(title, note, table()).replace(System.lineSeparator(), "\n");
    }

    /** The table alone, as the document on accuracy shows it. */
    String table() {
        return line(columns)
                + line(Collections.nCopies(columns.size(), "---"))
                + rows.stream().map(AccuracySection::line).collect(Collectors.joining());
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> cell == null ? "" : String.valueOf(cell))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** One JSON object with a line for each row, so that a change shows in a diff. */
    String json() {
        JsonObject head = new JsonObject()
                .put("id", id)
                .put("title", title)
                .put("note", note)
                .put("columns", new JsonArray(columns));
        String lines =
                rows.stream().map(row -> "  " + new JsonArray(row).encode()).collect(Collectors.joining(",\n"));
        String open = head.encode();
        return open.substring(0, open.length() - 1) + ",\"rows\":[\n" + lines + "\n]}";
    }
}
