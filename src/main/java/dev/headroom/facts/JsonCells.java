package dev.headroom.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of JSON: an object with a member per column. */
record JsonCells(Map<String, Cell> cells, Map<String, Place> places, Place start) implements Cells {
    @Override
    public List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    @Override
    public @Nullable Cell cell(String column) {
        return cells.get(column);
    }

    @Override
    public Place place(String column) {
        return places.getOrDefault(column, start);
    }
}
