package dev.headroom.web.accuracy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The packaged report on how right the estimates are, which {@code ./mvnw -Paccuracy} writes.
 *
 * @param date day of the fit, yyyy-MM-dd
 */
record AccuracyReport(String date, List<ReportSection> sections) {
    private static final String FILE = "/estimator/accuracy.json";

    /** The packaged one. */
    static final AccuracyReport PACKAGED = read();

    /** A section that every report has. */
    ReportSection section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no section %s".formatted(FILE, id)));
    }

    private static AccuracyReport read() {
        try (InputStream in = AccuracyReport.class.getResourceAsStream(FILE)) {
            var report = new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new AccuracyReport(
                    report.getString("date"),
                    report.getJsonArray("sections").stream()
                            .map(section -> section((JsonObject) section))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportSection section(JsonObject section) {
        return new ReportSection(
                section.getString("id"),
                section.getString("title"),
                section.getString("note"),
                section.getJsonArray("columns").stream().map(String.class::cast).toList(),
                section.getJsonArray("rows").stream()
                        .map(row -> row((JsonArray) row))
                        .toList());
    }

    private static List<ReportCell> row(JsonArray row) {
        return row.stream().map(ReportCell::new).toList();
    }
}
