package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The PostgreSQL data directory: whether it is new, complete, half-made or not ours. */
record Cluster(DataFolder folder) {
    /** The major version of the embedded binaries, which alone can read a cluster of the same major version. */
    static final String MAJOR_VERSION = "17";

    /**
     * Makes the directory ready for a start: removes one whose initialisation was interrupted, which holds no data yet,
     * and checks a complete one.
     *
     * @return whether the cluster has yet to be initialised
     * @throws StartupFailure if the directory was not made by Headroom or belongs to another version of PostgreSQL
     */
    boolean prepare() throws IOException {
        if (Files.exists(folder.initializing())) {
            deleteRecursively(folder.cluster());
        }
        if (isMissingOrEmpty()) {
            Files.writeString(folder.initializing(), "");
            return true;
        }
        requireReadable();
        return false;
    }

    /**
     * Notes that the cluster is complete: from here on it may hold data and is never removed.
     *
     * @throws StartupFailure if it is not, although its initialisation reported success
     */
    void initialized() {
        try {
            if (!Files.exists(versionFile())) {
                throw new ServerLog(folder).explain("initdb made no database");
            }
            Files.deleteIfExists(folder.initializing());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path versionFile() {
        return folder.cluster().resolve("PG_VERSION");
    }

    private boolean isMissingOrEmpty() throws IOException {
        if (!Files.exists(folder.cluster())) {
            return true;
        }
        try (var files = Files.list(folder.cluster())) {
            return files.findAny().isEmpty();
        }
    }

    private void requireReadable() throws IOException {
        if (!Files.exists(versionFile())) {
            throw new StartupFailure(folder.cluster() + " holds files but no PostgreSQL database; move them away or set"
                    + " HEADROOM_DATA_DIR to another folder.");
        }
        var version = Files.readString(versionFile()).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartupFailure("The database in " + folder.cluster() + " was written by PostgreSQL " + version
                    + " and this Headroom embeds PostgreSQL " + MAJOR_VERSION
                    + "; move it with pg_dump or pg_upgrade, or set"
                    + " HEADROOM_DATA_DIR to another folder.");
        }
        if (!Files.exists(folder.password())) {
            throw new StartupFailure(
                    "The file " + folder.password() + " with the password of the database beside it is gone;"
                            + " restore it or set HEADROOM_DATA_DIR to another folder.");
        }
    }

    static void deleteRecursively(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
