package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeSettingsTest {
    private static final String FILE_URL = "jdbc:postgresql://file/headroom";
    private static final String ENV_URL = "jdbc:postgresql://dotenv/headroom";

    @TempDir
    Path workingDirectory;

    @Test
    void settingsAreReadFromTheFilesBesideTheExecutable() throws IOException {
        Files.createDirectory(workingDirectory.resolve("config"));
        Files.writeString(
                workingDirectory.resolve("config").resolve("application.properties"), Database.URL + "=" + FILE_URL);
        assertThat(url()).isEqualTo(FILE_URL);

        Files.writeString(workingDirectory.resolve(".env"), "QUARKUS_DATASOURCE_JDBC_URL=" + ENV_URL);
        assertThat(url()).isEqualTo(ENV_URL);
    }

    private String url() {
        return NativeSettings.read(workingDirectory).getValue(Database.URL, String.class);
    }
}
