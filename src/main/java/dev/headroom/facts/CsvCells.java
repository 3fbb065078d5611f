package dev.headroom.facts;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of CSV.
 *
 * @param type of its cells
 */
record CsvCells(List<String> columns, NamedCsvRecord row, Cell.Type type) implements Cells {
    @Override
    public @Nullable Cell cell(String column) {
        return row.findField(column).map(text -> new Cell(type, text)).orElse(null);
    }

    @Override
    public Place place(String column) {
        return new Place(row.getStartingLineNumber(), position(column));
    }

    @Override
    public Place headerPlace(String column) {
        return new Place(1, position(column));
    }

    private @Nullable Integer position(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? null : (Integer) (index + 1);
    }
}
