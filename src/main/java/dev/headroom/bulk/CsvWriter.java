package dev.headroom.bulk;

import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.headroom.facts.FactCells;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rows as RFC 4180 CSV with a header; lines end as in the packaged tables, with a line feed. */
final class CsvWriter implements RowWriter {
    private final de.siegmar.fastcsv.writer.CsvWriter out;

    CsvWriter(Writer out, List<String> columns) {
        this.out = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        this.out.writeRecord(columns);
    }

    @Override
    public void row(FactCells cells) {
        out.writeRecord(cells.facts().stream().map(FactCells.Fact::text).toList());
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
