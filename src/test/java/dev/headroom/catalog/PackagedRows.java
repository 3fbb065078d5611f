package dev.headroom.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a packaged fact table, without a database. */
public final class PackagedRows {
    private PackagedRows() {}

    public static List<CsvRow> read(String file) {
        return CsvTable.read(file, new String(new PackagedFiles().bytes(file), StandardCharsets.UTF_8));
    }
}
