package dev.headroom.bulk;

import dev.headroom.facts.FactCells;
import java.io.IOException;

/** Writes rows in a format. */
interface RowWriter {
    void row(FactCells cells) throws IOException;

    /** Writes what follows the last row. */
    void end() throws IOException;
}
