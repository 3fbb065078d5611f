package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose server the datasource gets, in a JVM that has started an embedded one. */
class EmbeddedServerSettingsTest {
    /** Of io.quarkus.runtime.configuration.RuntimeOverrideConfigSource, which holds what a test configures. */
    private static final int ORDINAL_OF_TESTS = 399;

    private static final String EMBEDDED = "jdbc:postgresql://127.0.0.1:1/postgres";
    private static final String OTHER = "jdbc:postgresql://127.0.0.1:2/other";

    @AfterEach
    void forget() {
        System.getProperties()
                .keySet()
                .removeIf(name -> name.toString().endsWith(":" + Database.URL)
                        || name.toString().endsWith(":" + Database.USERNAME)
                        || name.toString().endsWith(":" + Database.PASSWORD));
    }

    @Test
    void nobodysBeforeItIsStarted() {
        assertThat(config().getOptionalValue(Database.URL, String.class)).isEmpty();
        assertThat(new EmbeddedServerSettings().getPropertyNames()).isEmpty();
    }

    @Test
    void theEmbeddedOneForTheApplicationWithItsWholeLogin() {
        EmbeddedServerSettings.keep(new EmbeddedServer(EMBEDDED, "postgres", "secret"));

        Config config = config(new EnvConfigSource(Map.of("QUARKUS_DATASOURCE_USERNAME", "somebody"), 300));

        assertThat(config.getValue(Database.URL, String.class)).isEqualTo(EMBEDDED);
        assertThat(config.getValue(Database.USERNAME, String.class)).isEqualTo("postgres");
        assertThat(config.getValue(Database.PASSWORD, String.class)).isEqualTo("secret");
    }

    @Test
    void theTestsOwnForTestsInTheSameJvm() {
        EmbeddedServerSettings.keep(new EmbeddedServer(EMBEDDED, "postgres", "secret"));

        Config config = config(new PropertiesConfigSource(Map.of(Database.URL, OTHER), "test", ORDINAL_OF_TESTS));

        assertThat(config.getValue(Database.URL, String.class)).isEqualTo(OTHER);
    }

    private static Config config(ConfigSource... others) {
        return new SmallRyeConfigBuilder()
                .withSources(new EmbeddedServerSettings())
                .withSources(others)
                .build();
    }
}
