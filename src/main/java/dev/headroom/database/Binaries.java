package dev.headroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The unpacked programs of PostgreSQL, one directory per packed archive. */
record Binaries(Path directory) {
    private static final String COMPLETE = ".exists"; // the unpacker writes it last

    /** Removes what an interrupted unpacking left, on which every later one would fail. */
    void discardIncomplete() throws IOException {
        for (var unpacked : unpacked()) {
            if (!Files.exists(unpacked.resolve(COMPLETE))) {
                Cluster.deleteRecursively(unpacked);
            }
        }
    }

    /** Removes all of them: the unpacker calls an archive complete even if the disk was too full to write it. */
    void discard() throws IOException {
        for (var unpacked : unpacked()) {
            Cluster.deleteRecursively(unpacked);
        }
    }

    /** Whether a program is one of them, which nothing but this folder's server runs. */
    boolean contains(Path executable) {
        try {
            return executable.startsWith(directory.toRealPath());
        } catch (IOException nothingUnpacked) {
            return false;
        }
    }

    boolean isEmpty() throws IOException {
        return unpacked().isEmpty();
    }

    private List<Path> unpacked() throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("PG-"))
                    .toList();
        }
    }
}
