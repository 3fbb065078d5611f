package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.Config;

/**
 * The folder that holds all that the embedded database keeps between starts. Nothing else is ever written or removed in
 * it.
 *
 * @param root setting {@code headroom.data-dir}; by default below the user's data folder
 * @param minFreeMb setting {@code headroom.min-free-disk-mb}, in MB of 10^6 bytes: the least free space to start with
 */
record DataFolder(Path root, long minFreeMb) {
    private static final String DEFAULT_MIN_FREE_MB = "256"; // unpacked binaries and an empty cluster take about 100 MB

    /** @throws StartupFailure if a setting is no path or no number of MB */
    static DataFolder of(Config config) {
        return new DataFolder(root(config).toAbsolutePath().normalize(), minFreeMb(config));
    }

    private static Path root(Config config) {
        String root = config.getOptionalValue("headroom.data-dir", String.class).orElse(null);
        try {
            return root == null ? UserDataFolder.ofThisUser().path() : Path.of(root);
        } catch (InvalidPathException failure) {
            throw new StartupFailure("headroom.data-dir must be a path, but is " + root + ".");
        }
    }

    private static long minFreeMb(Config config) {
        String megabytes = config.getOptionalValue("headroom.min-free-disk-mb", String.class)
                .orElse(DEFAULT_MIN_FREE_MB)
                .trim();
        try {
            if (Long.parseLong(megabytes) >= 0) {
                return Long.parseLong(megabytes);
            }
        } catch (NumberFormatException failure) {
            throw new StartupFailure("headroom.min-free-disk-mb must be a number of MB, but is " + megabytes + ".");
        }
        throw new StartupFailure("headroom.min-free-disk-mb must be 0 or more, but is " + megabytes + ".");
    }

    /**
     * Creates the folder if need be.
     *
     * @throws StartupFailure if it cannot be written or its disk is nearly full
     */
    void prepare() {
        try {
            Files.createDirectories(root);
            Files.delete(Files.createTempFile(root, "write", ".test"));
            if (!Files.exists(postgres())) {
                Files.createDirectory(postgres(), ownerOnly());
            }
        } catch (IOException failure) {
            throw new StartupFailure(
                    "Headroom cannot write its data folder " + root + "; make it writable or set"
                            + " HEADROOM_DATA_DIR to another folder",
                    failure);
        }
        if (freeMb() < minFreeMb) {
            throw diskFull(freeMb() + " MB are free and " + minFreeMb + " MB (headroom.min-free-disk-mb) are needed");
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0]; // Windows: as the folder above allows, by default this user alone
    }

    StartupFailure diskFull(String detail) {
        return new StartupFailure("The disk of the data folder " + root + " is full: " + detail
                + "; free some space or set HEADROOM_DATA_DIR to a folder on another disk.");
    }

    long freeMb() {
        return root.toFile().getUsableSpace() / 1_000_000;
    }

    Path lock() {
        return root.resolve("headroom.lock");
    }

    /** Holds all of PostgreSQL; closed to other users. */
    private Path postgres() {
        return root.resolve("postgres");
    }

    /** The PostgreSQL data directory. */
    Path cluster() {
        return postgres().resolve("data");
    }

    /** Exists while the cluster is being initialised, and so marks one that a crash left half-made. */
    Path initializing() {
        return postgres().resolve("initializing");
    }

    Path binaries() {
        return postgres().resolve("binaries");
    }

    Path password() {
        return postgres().resolve("password");
    }

    /** What the server's programs printed since the latest start. */
    Path log() {
        return postgres().resolve("log");
    }
}
