package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;

/** Sees to it that the application has a PostgreSQL server before it starts. */
public final class Database {
    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USERNAME = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";
    private static final String CREDENTIALS_PROVIDER = "quarkus.datasource.credentials-provider";

    private Database() {}

    /**
     * Tries the configured server, or starts an embedded one when {@code quarkus.datasource.jdbc.url} is configured
     * nowhere and points the datasource at it. A second call in the same JVM, as at each live reload, finds it
     * configured and starts nothing.
     *
     * @throws StartupFailure if neither can be used
     */
    public static void provide(Config config) {
        if (isConfigured(config)) {
            tryConfigured(config);
        } else {
            EmbeddedServerSettings.keep(EmbeddedServer.start(DataFolder.of(config)));
        }
    }

    /**
     * Tries the configured server, as a native executable can, which carries no other.
     *
     * @throws StartupFailure if none is configured or it cannot be used
     */
    public static void require(Config config) {
        if (!isConfigured(config)) {
            throw new StartupFailure("The native executable carries no PostgreSQL: set QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD to a server of yours.");
        }
        tryConfigured(config);
    }

    /**
     * A connection outside of the datasource's pool, to the same server, for what keeps one for long. A dead server is
     * noticed within seconds.
     *
     * @throws SQLException if there is none, as where the login is not in the configuration
     */
    public static Connection connect(Config config) throws SQLException {
        return ConfiguredServer.of(config).connect();
    }

    private static boolean isConfigured(Config config) {
        return config.getOptionalValue(URL, String.class).isPresent();
    }

    private static void tryConfigured(Config config) {
        var onlyTheApplicationKnowsThePassword =
                config.getOptionalValue(CREDENTIALS_PROVIDER, String.class).isPresent();
        if (!onlyTheApplicationKnowsThePassword) {
            ConfiguredServer.of(config).check();
        }
    }
}
