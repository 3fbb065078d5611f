package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of packaged fact tables and of reference tables, without a database. */
public final class PackagedRows {
    private static final String CATALOG = "/catalog/";

    private PackagedRows() {}

    /** A table that the application is packaged with. */
    public static List<FactRow> read(String file) {
        return rows(CATALOG, file);
    }

    /** A table of figures to compare with. */
    public static List<FactRow> reference(String file) {
        return rows("/reference/", file);
    }

    /** A table of a folder of the tests. */
    public static List<FactRow> table(String folder, String file) {
        return rows("/" + folder + "/", file);
    }

    /** The columns of a table that the application is packaged with. */
    public static List<String> columns(String file) {
        return List.of(text(CATALOG + file).lines().findFirst().orElseThrow().split(","));
    }

    /** A line for such a table, in which a test names the cells that matter to it; the others are empty. */
    public static String line(String file, Map<String, String> cells) {
        List<String> columns = columns(file);
        assertThat(columns).containsAll(cells.keySet());
        return columns.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static List<FactRow> rows(String folder, String file) {
        return CsvTable.read(file, text(folder + file));
    }

    private static String text(String path) {
        return new String(PackagedResource.bytes(path), StandardCharsets.UTF_8);
    }
}
