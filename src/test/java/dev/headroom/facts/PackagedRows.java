package dev.headroom.facts;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of packaged fact tables and of reference tables, without a database. */
public final class PackagedRows {
    private PackagedRows() {}

    /** A table that the application is packaged with. */
    public static List<FactRow> read(String file) {
        return rows("/catalog/", file);
    }

    /** A table of figures to compare with. */
    public static List<FactRow> reference(String file) {
        return rows("/reference/", file);
    }

    private static List<FactRow> rows(String folder, String file) {
        return CsvTable.read(file, new String(PackagedResource.bytes(folder + file), StandardCharsets.UTF_8));
    }
}
