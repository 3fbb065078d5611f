package dev.headroom.transcript;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table that {@code llama-bench -o csv} prints, with its header. */
final class CsvBench {
    private static final Pattern HEADER = Pattern.compile("\"?build_commit\"?,.*");

    private CsvBench() {}

    static boolean isIn(List<String> lines) {
        return lines.stream().anyMatch(CsvBench::isHeader);
    }

    private static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    static List<Run> runs(List<String> lines) {
        int above = (int) lines.stream().takeWhile(line -> !isHeader(line)).count();
        List<Run> runs = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(String.join("\n", lines.subList(above, lines.size())))) {
            for (CsvRecord row : records) {
                if (header.isEmpty()) {
                    header = row.getFields();
                } else {
                    runs.add(new FieldBench(above + (int) row.getStartingLineNumber(), named(header, row)).run());
                }
            }
        } catch (CsvParseException e) {
            throw new TranscriptException(
                    "is no CSV that llama-bench prints: a row has another number of cells than the header, or a quote "
                            + "without its end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return runs;
    }

    private static Map<String, String> named(List<String> header, CsvRecord row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int cell = 0; cell < header.size(); cell++) {
            named.putIfAbsent(header.get(cell), row.getField(cell));
        }
        return named;
    }
}
