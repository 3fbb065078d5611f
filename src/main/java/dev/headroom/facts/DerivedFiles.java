package dev.headroom.facts;

import java.util.List;

/**
 * The packaged tables that facts of models are derived by: what rules cannot know, each row with its source. They are
 * read from the application itself and never come into the database.
 */
public final class DerivedFiles {
    private static final String FOLDER = "/derived/";

    private DerivedFiles() {}

    /** All rows of one table. */
    public static List<FactRow> rows(String file) {
        return CsvTable.packaged(FOLDER, file);
    }
}
