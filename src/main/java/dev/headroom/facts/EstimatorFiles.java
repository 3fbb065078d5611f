package dev.headroom.facts;

import java.util.List;

/** The packaged tables of the estimator. They are read from the application itself and never come into the database. */
public final class EstimatorFiles {
    private static final String FOLDER = "/estimator/";

    private EstimatorFiles() {}

    /** All rows of one table. */
    public static List<FactRow> rows(String file) {
        return CsvTable.packaged(FOLDER, file);
    }
}
