package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.error.StartupFailure;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path dataFolder;

    @Test
    void usesTheConfiguredServerAndStartsNone() {
        var server = TestServer.ofThisRun();

        Database.provide(config(Map.of(
                Database.URL,
                server.jdbcUrl(),
                Database.USERNAME,
                server.username(),
                Database.PASSWORD,
                server.password(),
                "quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName",
                "headroom",
                "headroom.data-dir",
                dataFolder.toString())));

        assertThat(dataFolder).isEmptyDirectory();
    }

    @Test
    void leavesADriverThatWrapsPostgresToThePool() {
        Database.provide(config(Map.of(Database.URL, "jdbc:otel:postgresql://nowhere.invalid/headroom")));
    }

    @Test
    void asksForAServerInANativeExecutable() {
        assertThatThrownBy(() -> Database.require(config(Map.of())))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void namesASettingThatIsNoNumber() {
        var config = config(Map.of("headroom.min-free-disk-mb", "lots"));

        assertThatThrownBy(() -> Database.provide(config))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("headroom.min-free-disk-mb must be a number of MB, but is lots.");
    }

    @Test
    void namesASettingThatIsOutOfRange() {
        var config = config(Map.of("headroom.min-free-disk-mb", "-1"));

        assertThatThrownBy(() -> Database.provide(config))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("headroom.min-free-disk-mb must be 0 or more, but is -1.");
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}
