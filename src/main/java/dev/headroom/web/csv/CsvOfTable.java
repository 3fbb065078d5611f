package dev.headroom.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.headroom.web.TableRows;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as RFC 4180 has it, with a header. */
final class CsvOfTable {
    private CsvOfTable() {}

    /** @param parts the parts of one table, at least one, whose columns are the same */
    static String of(List<TableRows<?>> parts) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(record(parts.get(0).fileHeads()));
            parts.stream().flatMap(TableRows::records).forEach(values -> csv.writeRecord(record(values)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> record(List<?> values) {
        return values.stream().map(CsvCell::of).toList();
    }
}
