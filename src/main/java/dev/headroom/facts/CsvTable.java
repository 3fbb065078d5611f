package dev.headroom.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A fact table in RFC 4180 CSV, UTF-8, with a header row. */
public final class CsvTable {
    /** The first line by which Excel tells itself the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=.\"?(?=\\r|\\n|\\z)");

    private static final char COMMA = ',';
    /** What spreadsheets write between columns where the comma is for decimals, or when asked to. */
    private static final String OTHER_SEPARATORS = ";\t|";

    private CsvTable() {}

    /** All rows of a table that the application is packaged with, in a folder from the root of the class path. */
    static List<FactRow> packaged(String folder, String file) {
        return read(file, new String(PackagedResource.bytes(folder + file), StandardCharsets.UTF_8));
    }

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
                COMMA,
                (columns, cells) -> rows.add(new FactRow(
                        file,
                        new CsvCells(columns, cells, Cell.Type.ANY),
                        identity(cells, seen.merge(cells.getFields(), 1, Integer::sum)))),
                bad -> {
                    throw bad;
                });
        return rows;
    }

    /**
     * All rows of a table of whatever origin that are rows at all. Columns may be separated by semicolons, tabs or
     * vertical bars, as spreadsheets do. They write rows of empty cells and a line that names the separator, too: both
     * are passed over.
     *
     * @param bad takes the others; text that is no CSV is the last of them
     */
    static List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
        // An empty line in its place keeps the numbers of the others.
        String table = SEPARATOR_LINE.matcher(ByteOrderMark.removedFrom(text)).replaceFirst("");
        char separator = separator(table);
        Cell.Type type = separator == COMMA ? Cell.Type.ANY : Cell.Type.ANY_WITHOUT_COMMAS;
        List<FactRow> rows = new ArrayList<>();
        each(
                file,
                table,
                separator,
                (columns, cells) -> rows.add(new FactRow(file, new CsvCells(columns, cells, type), null)),
                bad);
        return rows;
    }

    /** What separates the columns of the header: their names hold none of these. */
    private static char separator(String table) {
        String header =
                table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) header.chars()
                .filter(mark -> mark == COMMA || OTHER_SEPARATORS.indexOf(mark) >= 0)
                .findFirst()
                .orElse(COMMA);
    }

    private static void each(
            String file,
            String text,
            char separator,
            BiConsumer<List<String>, NamedCsvRecord> good,
            Consumer<MalformedRowException> bad) {
        long line = 1;
        List<String> header = null;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(ByteOrderMark.removedFrom(text))) {
            for (NamedCsvRecord cells : records) {
                line = cells.getStartingLineNumber();
                header = header == null ? cells.getHeader() : header;
                if (cells.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
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
