package dev.headroom.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fact table in RFC 4180 CSV, UTF-8, with a header row. */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /**
     * All rows of the table.
     *
     * @throws MalformedRowException for text that is no CSV or a row of another width than the header
     */
    static List<CsvRow> read(String file, String text) {
        List<CsvRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        long line = 1;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofNamedCsvRecord(withoutMark(text))) {
            for (NamedCsvRecord cells : records) {
                line = cells.getStartingLineNumber();
                checkWidth(file, cells);
                rows.add(new CsvRow(file, cells, identity(cells, seen.merge(cells.getFields(), 1, Integer::sum))));
            }
            return rows;
        } catch (CsvParseException e) {
            throw new MalformedRowException(file, line, "(any)", "is followed by text that is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static void checkWidth(String file, NamedCsvRecord cells) {
        int given = cells.getFieldCount();
        int wanted = cells.getHeader().size();
        if (given != wanted) {
            String column = given < wanted ? cells.getHeader().get(given) : String.valueOf(wanted + 1);
            throw new MalformedRowException(file, cells.getStartingLineNumber(), column,
                    "is where the row goes wrong: it has %d cells, the header %d".formatted(given, wanted));
        }
    }

    private static String identity(NamedCsvRecord cells, int occurrence) {
        String digest = Sha256.of(String.join("\u0000", cells.getFields()).getBytes(StandardCharsets.UTF_8));
        return occurrence == 1 ? digest : digest + "#" + occurrence;
    }
}
