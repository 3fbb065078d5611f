package dev.headroom.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL's {@code postmaster.pid}, which it removes when it ends and leaves behind when it is killed. */
record PidFile(Path path) {

    static PidFile of(DataFolder folder) {
        return new PidFile(folder.cluster().resolve("postmaster.pid"));
    }

    /** The living process that has the number in the file, whatever program it is. */
    Optional<ProcessHandle> process() throws IOException {
        try {
            var firstLine = Files.readString(path, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            return firstLine.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(firstLine)) : Optional.empty();
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }

    /** Removes the file of a server that is known not to run. */
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
