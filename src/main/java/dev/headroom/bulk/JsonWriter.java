package dev.headroom.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.headroom.facts.FactCells;
import java.io.IOException;
import java.io.Writer;

/** Rows as JSON objects, a line each: numbers as numbers, what is unknown as null. */
final class JsonWriter implements RowWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final String between;
    private final String end;
    private boolean isFirst = true;

    /** @param between goes between two rows, {@code end} behind the last one */
    JsonWriter(Writer out, String start, String between, String end) throws IOException {
        this.out = JSON.createGenerator(out).setRootValueSeparator(null);
        this.between = between;
        this.end = end;
        this.out.writeRaw(start);
    }

    @Override
    public void row(FactCells cells) throws IOException {
        if (!isFirst) {
            out.writeRaw(between);
        }
        isFirst = false;
        out.writeStartObject();
        for (String column : cells.columns()) {
            out.writeFieldName(column);
            write(cells.fact(column));
        }
        out.writeEndObject();
    }

    private void write(FactCells.Fact fact) throws IOException {
        if (fact.value() == null) {
            out.writeNull();
        } else if (fact.value() instanceof Number) {
            out.writeNumber(fact.text());
        } else if (fact.value() instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(fact.text());
        }
    }

    @Override
    public void end() throws IOException {
        out.writeRaw(end);
        out.flush();
    }
}
