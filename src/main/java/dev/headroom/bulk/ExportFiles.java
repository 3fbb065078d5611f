package dev.headroom.bulk;

import dev.headroom.error.ApiException;
import dev.headroom.error.UnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Exports of the latest version, kept as files of the system's temporary folder: a client that reads slowly holds no
 * connection to the database, and the next one costs nothing.
 */
@ApplicationScoped
public class ExportFiles {
    private static final int PATIENCE_SECONDS = 10;

    private final Exports exports;
    private final Map<String, Deque<Path>> made = new HashMap<>();
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Path folder;

    ExportFiles(Exports exports) {
        this.exports = exports;
    }

    /**
     * One export.
     *
     * @param tag tells it from every other: version of the catalog, kind and format
     */
    record ExportFile(String tag, Path path) {}

    /** The export at a version, if it has been made. */
    Optional<ExportFile> find(BulkKind kind, ExportFormat format, int version) {
        return Optional.ofNullable(folder)
                .map(present -> file(present, kind, format, version))
                .filter(file -> Files.exists(file.path()));
    }

    /**
     * Makes the export of the catalog as it is now.
     *
     * @param version at which it need not be made again if somebody else just has
     * @throws UnavailableException if the database cannot be read, or too many wait for it
     */
    ExportFile make(BulkKind kind, ExportFormat format, int version)
            throws IOException, ApiException, InterruptedException {
        if (!making.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new UnavailableException("Too many exports are being made now. Try again later.");
        }
        try {
            Optional<ExportFile> made = find(kind, format, version);
            return made.isPresent() ? made.get() : make(kind, format);
        } finally {
            making.unlock();
        }
    }

    private ExportFile make(BulkKind kind, ExportFormat format) throws IOException, ApiException {
        Path folder = folder();
        var at = new AtomicInteger();
        Path unfinished = folder.resolve("unfinished");
        exports.read(version -> {
            at.set(version);
            exports.write(kind, format, unfinished, rows -> {});
        });
        ExportFile file = file(folder, kind, format, at.get());
        Files.move(unfinished, file.path(), StandardCopyOption.REPLACE_EXISTING);
        keep(file, kind, format);
        return file;
    }

    private Path folder() throws IOException {
        Path present = folder;
        if (present == null) {
            present = Files.createTempDirectory("headroom-export-");
            folder = present;
        }
        return present;
    }

    private static ExportFile file(Path folder, BulkKind kind, ExportFormat format, int version) {
        String tag = "%d-%s.%s".formatted(version, kind, format);
        return new ExportFile(tag, folder.resolve(tag));
    }

    /** The last but one stays too, because an answer may just be about to open it. */
    private void keep(ExportFile newest, BulkKind kind, ExportFormat format) throws IOException {
        Deque<Path> kept = made.computeIfAbsent("%s.%s".formatted(kind, format), key -> new ArrayDeque<>());
        kept.remove(newest.path());
        kept.add(newest.path());
        while (kept.size() > 2) {
            Files.deleteIfExists(kept.remove());
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @PreDestroy
    void clear() throws IOException {
        if (folder != null) {
            for (Path file : files()) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }
}
