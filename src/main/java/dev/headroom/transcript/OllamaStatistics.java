package dev.headroom.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statistics that {@code ollama run --verbose} prints under an answer, and the command if it was pasted, too. */
final class OllamaStatistics {
    static final String BACKEND = "Ollama";
    private static final String WRITTEN = "eval rate";
    private static final String READ = "prompt eval rate";
    private static final Pattern STATISTIC = Pattern.compile(
            "((?:prompt )?eval (?:count|rate)):\\s+(\\d{1,9}(?:\\.\\d{1,9})?)(?: token\\(s\\)| tokens/s)");
    private static final Pattern COMMAND = Pattern.compile("\\bollama run (?:--?\\S{1,40} ){0,8}([\\w./:-]{1,200})");

    private OllamaStatistics() {}

    static boolean isIn(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith(WRITTEN + ':'));
    }

    static List<Run> runs(List<String> lines) {
        List<Run> runs = new ArrayList<>();
        Map<String, Double> known = new HashMap<>();
        int lineOfRead = 0;
        Optional<String> tag = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            Optional<String> command = tag(lines.get(at));
            tag = command.isPresent() ? command : tag;
            Matcher statistic = STATISTIC.matcher(lines.get(at));
            if (!statistic.matches()) {
                continue;
            }
            known.put(statistic.group(1), Double.valueOf(statistic.group(2)));
            if (statistic.group(1).equals(READ)) {
                lineOfRead = at + 1;
            } else if (statistic.group(1).equals(WRITTEN)) {
                int prompt = known.getOrDefault("prompt eval count", 0.0).intValue();
                if (known.containsKey(READ) && prompt > 0) {
                    runs.add(run(lineOfRead, tag, RunKind.PREFILL, READ, prompt, 0, known.getOrDefault(READ, 0.0)));
                }
                runs.add(run(
                        at + 1,
                        tag,
                        RunKind.DECODE,
                        WRITTEN,
                        written(at + 1, known),
                        prompt,
                        known.getOrDefault(WRITTEN, 0.0)));
                known.clear();
            }
        }
        return runs;
    }

    private static Optional<String> tag(String line) {
        Matcher command = COMMAND.matcher(line);
        return command.find() ? Optional.of(command.group(1)) : Optional.empty();
    }

    private static int written(int line, Map<String, Double> known) {
        int count = known.getOrDefault("eval count", 0.0).intValue();
        if (count < 1) {
            throw new TranscriptException(line, "\"eval count\" is missing above: paste the whole block");
        }
        return count;
    }

    private static Run run(
            int line, Optional<String> tag, RunKind kind, String test, int tokens, int depthTokens, double tokPerSec) {
        return new Run(
                line,
                tag.orElse(null),
                null,
                tag.flatMap(FileType::ofName).map(FileType::label).orElse(null),
                null,
                null,
                BACKEND,
                List.of(),
                null,
                null,
                kind,
                test,
                tokens,
                depthTokens,
                Figures.speed(line, tokPerSec),
                null);
    }
}
