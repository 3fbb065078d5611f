package dev.headroom.catalog;

import dev.headroom.digest.Sha256;
import dev.headroom.error.StartupFailure;
import dev.headroom.facts.CsvTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.MalformedRowException;
import dev.headroom.facts.PackagedEntity;
import dev.headroom.facts.PackagedTable;
import dev.headroom.lazy.Lazy;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the packaged fact tables into the database: all of them in one transaction, each once by its checksum. A newer
 * table updates the rows that nobody else has written, and leaves the others as they are in the database. What it did
 * is kept as {@link PackagedLoadEntity}.
 */
@ApplicationScoped
public class CatalogLoader {
    private final PackagedFiles files;
    private final CatalogTables tables;

    CatalogLoader(PackagedFiles files, CatalogTables tables) {
        this.files = files;
        this.tables = tables;
    }

    /**
     * Loads what is new.
     *
     * @throws MalformedRowException at the first row that cannot be taken; the database stays as it was
     */
    @Transactional
    public void load() {
        Map<String, String> checksums = files.checksums();
        tables.beginLoad();
        List<PackagedTable<?>> changed = tables.inOrderOfReference().stream()
                .filter(table -> !isLoaded(table.file(), checksums.get(table.file())))
                .toList();
        changed.forEach(table -> load(table, checksums.get(table.file())));
    }

    private static boolean isLoaded(String file, @Nullable String sha256) {
        PackagedFileEntity loaded = PackagedFileEntity.findById(file);
        return loaded != null && loaded.sha256.equals(sha256);
    }

    private <E extends PackagedEntity> void load(PackagedTable<E> table, @Nullable String sha256) {
        byte[] content = files.bytes(table.file());
        String read = Sha256.of(content);
        if (!read.equals(sha256)) {
            throw new StartupFailure(
                    "The packaged catalog cannot be loaded: %s is not the file whose checksum is packaged with it."
                            .formatted(table.file()));
        }
        List<FactRow> rows = CsvTable.read(table.file(), new String(content, StandardCharsets.UTF_8));
        refuseRepeatedKeys(table, rows);
        var load = new TableLoad<>(table, tables.abandonedKeys(table), new Lazy<>(tables::abandonedReferences)::get);
        load.take(rows);
        remember(table.file(), read);
        PackagedLoadEntity report = load.report(rows.size(), tables.updated(table));
        report.persist();
        Log.info(load.words(report));
    }

    private static void refuseRepeatedKeys(PackagedTable<?> table, List<FactRow> rows) {
        Set<String> seen = new HashSet<>();
        for (FactRow row : rows) {
            if (!seen.add(table.key(row))) {
                throw row.malformed("(key)", "repeats " + table.key(row) + " of an earlier row");
            }
        }
    }

    private static void remember(String file, String sha256) {
        PackagedFileEntity entity = PackagedFileEntity.findById(file);
        if (entity == null) {
            entity = new PackagedFileEntity();
            entity.name = file;
        }
        entity.sha256 = sha256;
        entity.loadedAt = Instant.now();
        entity.persist();
    }
}
