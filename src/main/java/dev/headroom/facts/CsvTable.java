package dev.headroom.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A fact table in RFC 4180 CSV, UTF-8, with a header row. */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /**
     * All rows of a packaged table.
     *
     * @throws MalformedRowException for text that is no CSV or a row of another width than the header
     */
    public static List<FactRow> read(String file, String text) {
        List<FactRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        each(
                file,
                text,
                (columns, cells) -> rows.add(new FactRow(
                        file,
                        new CsvCells(columns, cells),
                        identity(cells, seen.merge(cells.getFields(), 1, Integer::sum)))),
                bad -> {
                    throw bad;
                });
        return rows;
    }

    /**
     * All rows of a table of whatever origin that are rows at all.
     *
     * @param bad takes the others; text that is no CSV is the last of them
     */
    static List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
        List<FactRow> rows = new ArrayList<>();
        each(file, text, (columns, cells) -> rows.add(new FactRow(file, new CsvCells(columns, cells), null)), bad);
        return rows;
    }

    private static void each(
            String file,
            String text,
            BiConsumer<List<String>, NamedCsvRecord> good,
            Consumer<MalformedRowException> bad) {
        long line = 1;
        List<String> header = null;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(withoutMark(text))) {
            for (NamedCsvRecord cells : records) {
                line = cells.getStartingLineNumber();
                header = header == null ? cells.getHeader() : header;
                if (cells.getFieldCount() == header.size()) {
                    good.accept(header, cells);
                } else {
                    bad.accept(ofOtherWidth(file, cells, header));
                }
            }
        } catch (CsvParseException e) {
            bad.accept(new MalformedRowException(
                    file, line, "(any)", "is followed by text that is no CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static MalformedRowException ofOtherWidth(String file, NamedCsvRecord cells, List<String> header) {
        int given = cells.getFieldCount();
        int wanted = header.size();
        String column = given < wanted ? header.get(given) : String.valueOf(wanted + 1);
        return new MalformedRowException(
                file,
                cells.getStartingLineNumber(),
                column,
                "is where the row goes wrong: it has %d cells, the header %d".formatted(given, wanted));
    }

    private static String identity(NamedCsvRecord cells, int occurrence) {
        String digest = Sha256.of(String.join("\u0000", cells.getFields()));
        return occurrence == 1 ? digest : digest + "#" + occurrence;
    }
}
