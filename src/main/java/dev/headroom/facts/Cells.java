package dev.headroom.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a fact table in some format, and where in the file they stand. */
interface Cells {
    /** The columns that the row has, known or not. */
    List<String> columns();

    /** The cell of a column; null where the row has no such column. */
    @Nullable
    Cell cell(String column);

    /** Where a cell stands, or where the row begins for a column that it has not. */
    Place place(String column);

    /** Where the name of a column stands, or ought to. */
    default Place headerPlace(String column) {
        return place(column);
    }

    /**
     * A place in a file.
     *
     * @param line 1-based
     * @param position 1-based within the line: in CSV the number of the cell, in JSON of the character; null where it
     *     is not known
     */
    record Place(long line, @Nullable Integer position) {}
}
