package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the estimates fall short, by bounds that are the same for all. */
final class Shortfalls {
    private static final int LARGEST_MEAN_ERROR_PERCENT = 20;
    private static final int LEAST_IN_INTERVAL_PERCENT = 70;
    private static final int LARGEST_MEMORY_ERROR_PERCENT = 5;
    /** The bounds in words. */
    static final String SPEED = "Speeds: mean error above %d %%, or fewer than %d %% in the interval"
            .formatted(LARGEST_MEAN_ERROR_PERCENT, LEAST_IN_INTERVAL_PERCENT);

    static final String MEMORY =
            "Memory: more than %d %% off, or without an estimate".formatted(LARGEST_MEMORY_ERROR_PERCENT);
    private static final List<String> GROUPS =
            List.of("decode-by-vendor", "decode-by-size", "decode-by-class", "decode-by-depth", "decode-strangers");
    private static final int MEMORY_ERROR = 6;
    private static final int MEMORY_REMARK = 7;
    private static final int OTHER_ERROR = 8;

    private Shortfalls() {}

    /** Groups of measured speeds whose mean error is large or whose interval holds too few. */
    static List<String> ofSpeed(AccuracyReport report) {
        Stream<String> groups = GROUPS.stream()
                .flatMap(id -> report.section(id).speedErrors())
                .filter(SpeedError::isOurs)
                .filter(error ->
                        error.mean() > LARGEST_MEAN_ERROR_PERCENT || error.inInterval() < LEAST_IN_INTERVAL_PERCENT)
                .map(error -> "%s, %s: mean error %s, bias %s, %s in the interval (%s of %s)"
                        .formatted(
                                error.kind(),
                                error.group(),
                                SpeedError.percent(error.mean()),
                                SpeedError.percent(error.bias()),
                                SpeedError.percent(error.inInterval()),
                                Format.counted(error.cells(), "measurement", "measurements"),
                                Format.counted(error.hardware(), "GPU or device", "GPUs and devices")));
        Stream<String> others = report.section("decode-others").rows().stream()
                .filter(row -> Math.abs(row.get(OTHER_ERROR).number()) > LARGEST_MEAN_ERROR_PERCENT)
                .map(row -> "%s on %s, %s, %s tokens of context: %s %% off"
                        .formatted(
                                row.get(1).text(),
                                row.get(0).text(),
                                row.get(2).text(),
                                row.get(3).text(),
                                row.get(OTHER_ERROR).text()));
        return Stream.concat(groups, others).toList();
    }

    /** Figures of memory that differ, and how many cannot be held against an estimate, by reason. */
    static List<String> ofMemory(AccuracyReport report) {
        List<List<ReportCell>> rows = report.section("memory").rows();
        Stream<String> off = rows.stream()
                .filter(row -> Math.abs(row.get(MEMORY_ERROR).number()) > LARGEST_MEMORY_ERROR_PERCENT)
                .map(row -> Stream.of(row.get(1).text(), row.get(2).text(), words(row.get(0)))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))
                        + ": %s %% off".formatted(row.get(MEMORY_ERROR).text()));
        Map<String, Long> unknown = rows.stream()
                .filter(row -> row.get(MEMORY_ERROR).value() == null)
                .collect(Collectors.groupingBy(
                        row -> row.get(MEMORY_REMARK).text(), TreeMap::new, Collectors.counting()));
        return Stream.concat(
                        off,
                        unknown.entrySet().stream()
                                .map(reason ->
                                        "%d without an estimate: %s".formatted(reason.getValue(), reason.getKey())))
                .toList();
    }

    private static String words(ReportCell what) {
        return what.text().replace("_bytes", "").replace('_', ' ');
    }
}
