package dev.headroom.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a file gives in part, over the rest of it.
 *
 * @param kept column that stays as it is in {@code rest}; null for none
 */
record OverlaidCells(Cells given, FactCells rest, @Nullable String kept) implements Cells {
    @Override
    public List<String> columns() {
        return rest.columns();
    }

    @Override
    public @Nullable Cell cell(String column) {
        Cell cell = column.equals(kept) ? null : given.cell(column);
        return cell == null ? rest.cell(column) : cell;
    }

    @Override
    public Place place(String column) {
        return given.place(column);
    }

    @Override
    public Place headerPlace(String column) {
        return given.headerPlace(column);
    }
}
