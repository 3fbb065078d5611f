package dev.headroom.catalog;

import java.util.List;
import java.util.Set;

/** A table of the catalog that is filled from a packaged fact table. */
public interface PackagedTable {
    /** Name of the packaged file, such as {@code gpus.csv}. */
    String file();

    /** Keys of the rows that the database holds, in the terms of {@link #key}. */
    Set<String> keys();

    /** The row's natural key, or where it has none its {@link CsvRow#identity()}. */
    String key(CsvRow row);

    /** Adds rows whose keys are new. Runs in the load's transaction. */
    void add(List<CsvRow> rows);
}
