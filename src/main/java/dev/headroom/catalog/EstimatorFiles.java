package dev.headroom.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packaged tables of the estimator. They are read from the application itself and never come into the database. */
public final class EstimatorFiles {
    private static final String FOLDER = "/estimator/";

    private EstimatorFiles() {}

    /** All rows of one table. */
    public static List<FactRow> rows(String file) {
        try (InputStream in = EstimatorFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the application was packaged without " + file);
            }
            return CsvTable.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
