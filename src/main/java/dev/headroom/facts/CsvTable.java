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
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A fact table in RFC 4180 CSV, UTF-8, with a header row. */
public final class CsvTable {
    /** The first line by which Excel tells itself the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=.\"?(?=\\r|\\n|\\z)");

    /** What stands between columns instead of a comma, by its name in a message. */
    private static final Map<Character, String> OTHER_SEPARATORS =
            Map.of(';', "semicolons", '\t', "tabs", '|', "vertical bars");

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
     * All rows of a table of whatever origin that are rows at all. Spreadsheets write rows of empty cells and a line
     * that names the separator: both are passed over.
     *
     * @param bad takes the others; text that is no CSV is the last of them, and the only one that columns which are not
     *     separated by commas give
     */
    static List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
        // An empty line in its place keeps the numbers of the others.
        String table = SEPARATOR_LINE.matcher(ByteOrderMark.removedFrom(text)).replaceFirst("");
        Optional<String> separator = otherSeparator(table);
        if (separator.isPresent()) {
            int headerLine = table.equals(ByteOrderMark.removedFrom(text)) ? 1 : 2;
            bad.accept(new MalformedRowException(
                    file,
                    headerLine,
                    "(any)",
                    "cannot be read: columns must be separated by commas, but the header has %s; save it with commas"
                            .formatted(separator.get())));
            return List.of();
        }
        List<FactRow> rows = new ArrayList<>();
        each(file, table, (columns, cells) -> rows.add(new FactRow(file, new CsvCells(columns, cells), null)), bad);
        return rows;
    }

    /** The name of what separates the columns of the header, where that is not the comma. */
    private static Optional<String> otherSeparator(String table) {
        String header =
                table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return header.indexOf(',') >= 0
                ? Optional.empty()
                : OTHER_SEPARATORS.entrySet().stream()
                        .filter(separator -> header.indexOf(separator.getKey()) >= 0)
                        .map(Map.Entry::getValue)
                        .findFirst();
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
