package dev.headroom.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of packaged fact tables and of reference tables, without a database. */
public final class PackagedRows {
    private PackagedRows() {}

    /** A table that the application is packaged with. */
    public static List<FactRow> read(String file) {
        return CsvTable.read(file, new String(new PackagedFiles().bytes(file), StandardCharsets.UTF_8));
    }

    /** A table of figures to compare with. */
    public static List<FactRow> reference(String file) {
        try (InputStream in = PackagedRows.class.getResourceAsStream("/reference/" + file)) {
            return CsvTable.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
