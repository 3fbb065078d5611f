package dev.headroom.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that {@code llama-bench -o md} prints, each with its own heading, and what stands around them: the devices
 * that a backend found, and the build.
 */
final class MarkdownBench {
    private static final String MODEL = "model";
    private static final String TEST = "test";
    private static final String SPEED = "t/s";
    private static final Pattern RULE = Pattern.compile("[|:\\- ]+");
    /** The sign between is what is left of ± in some terminals, too. */
    private static final Pattern SPEED_CELL =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(?:\\s*[^\\w\\s.]{1,4}\\s*(\\d{1,9}(?:\\.\\d{1,9})?))?");

    private static final Pattern BUILD = Pattern.compile("^build: (\\w{1,40} \\(\\d{1,9}\\))");

    private MarkdownBench() {}

    static boolean isIn(List<String> lines) {
        return lines.stream().anyMatch(MarkdownBench::isRow);
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    static List<Run> runs(List<String> lines) {
        List<String> gpus = Devices.in(lines);
        @Nullable
        String build = lines.stream()
                .map(BUILD::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
        List<Run> runs = new ArrayList<>();
        List<String> header = List.of();
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at);
            if (!isRow(text) || RULE.matcher(text).matches()) {
                continue;
            }
            List<String> cells = cells(text);
            if (cells.contains(MODEL) && cells.contains(SPEED)) {
                header = cells;
            } else {
                runs.add(run(at + 1, named(at + 1, header, cells), gpus, build));
            }
        }
        return runs;
    }

    private static List<String> cells(String row) {
        return Stream.of(row.replaceFirst("^\\|", "")
                        .replaceFirst("\\|\\s*$", "")
                        .split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Map<String, String> named(int line, List<String> header, List<String> cells) {
        if (header.isEmpty()) {
            throw new TranscriptException(
                    line, "the heading of the table is missing: paste it from \"| model\" to its end");
        }
        if (cells.size() != header.size()) {
            throw new TranscriptException(
                    line, "has %d cells, but the heading has %d".formatted(cells.size(), header.size()));
        }
        Map<String, String> named = new LinkedHashMap<>();
        IntStream.range(0, cells.size()).forEach(cell -> named.put(header.get(cell), cells.get(cell)));
        return named;
    }

    private static Run run(int line, Map<String, String> cells, List<String> gpus, @Nullable String build) {
        cells.forEach((name, value) -> Printed.checkOption(line, name, value));
        Matcher speed = SPEED_CELL.matcher(cells.getOrDefault(SPEED, ""));
        if (!speed.matches()) {
            throw new TranscriptException(
                    line,
                    "t/s must be a speed such as 120.60 ± 0.59, but is %s"
                            .formatted(TranscriptException.echo(cells.getOrDefault(SPEED, ""))));
        }
        return new Printed(
                        line,
                        cells.getOrDefault(MODEL, ""),
                        null,
                        Figures.gib(cells.getOrDefault("size", "")),
                        Figures.billions(cells.getOrDefault("params", "")),
                        Backends.of(line, cells.getOrDefault("backend", "")),
                        gpus,
                        Optional.ofNullable(cells.get("ngl"))
                                .map(layers -> Figures.count(line, "ngl", layers))
                                .orElse(null),
                        build)
                .run(
                        Timed.of(line, cells.getOrDefault(TEST, "")),
                        Double.parseDouble(speed.group(1)),
                        speed.group(2) == null ? null : Double.valueOf(speed.group(2)));
    }
}
