package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    Path directory;

    @Test
    void binariesAreUnpackedAgainIfThatWasInterrupted() throws IOException {
        var complete = unpack("PG-complete");
        Files.createFile(complete.resolve(".exists"));
        var incomplete = unpack("PG-incomplete");

        new Binaries(directory).discardIncomplete();

        assertThat(complete.resolve("bin").resolve("postgres")).exists();
        assertThat(incomplete).doesNotExist();
    }

    @Test
    void binariesAreToldFromOtherPrograms() throws IOException {
        var postgres = unpack("PG-complete").resolve("bin").resolve("postgres").toRealPath();

        assertThat(new Binaries(directory).contains(postgres)).isTrue();
        assertThat(new Binaries(directory).contains(Path.of("/usr/bin/postgres")))
                .isFalse();
        assertThat(new Binaries(directory.resolve("none")).contains(postgres)).isFalse();
    }

    private Path unpack(String name) throws IOException {
        var bin = Files.createDirectories(directory.resolve(name).resolve("bin"));
        Files.createFile(bin.resolve("postgres"));
        return bin.getParent();
    }
}
