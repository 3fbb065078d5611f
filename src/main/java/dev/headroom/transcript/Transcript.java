package dev.headroom.transcript;

import java.util.List;

/** What somebody pasted: the measured speeds in it. */
public final class Transcript {
    /** Characters of a text, so that it comes with a request of 64 KiB. A result in JSON is some 1,700. */
    public static final int MOST_CHARACTERS = 48_000;
    /** Speeds of a text. */
    public static final int MOST_RUNS = 50;

    /** By it Markdown marks code. */
    private static final String FENCE = "```";

    private Transcript() {}

    /** @throws TranscriptException for a text that holds none, too many, or one that cannot be taken */
    public static List<Run> runs(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new TranscriptException(
                    "must have at most %,d characters, but has %,d".formatted(MOST_CHARACTERS, text.length()));
        }
        List<String> lines = text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .map(line -> line.startsWith(FENCE) ? "" : line)
                .toList();
        List<Run> runs = read(lines);
        if (runs.isEmpty()) {
            throw new TranscriptException(
                    "holds no measured speed: paste what llama-bench printed, as Markdown, JSON or "
                            + "CSV, or the statistics of ollama run --verbose");
        }
        if (runs.size() > MOST_RUNS) {
            throw new TranscriptException(
                    "must hold at most %d speeds, but holds %d".formatted(MOST_RUNS, runs.size()));
        }
        return runs;
    }

    private static List<Run> read(List<String> lines) {
        if (CsvBench.isIn(lines)) {
            return CsvBench.runs(lines);
        }
        if (MarkdownBench.isIn(lines)) {
            return MarkdownBench.runs(lines);
        }
        if (JsonBench.isIn(lines)) {
            return JsonBench.runs(lines);
        }
        return OllamaStatistics.isIn(lines) ? OllamaStatistics.runs(lines) : List.of();
    }
}
