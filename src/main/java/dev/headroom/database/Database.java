package dev.headroom.database;

import org.eclipse.microprofile.config.Config;

import dev.headroom.error.StartupFailure;

/** Sees to it that the application has a PostgreSQL server before it starts. */
public final class Database {
    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USERNAME = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";
    private static final String CREDENTIALS_PROVIDER = "quarkus.datasource.credentials-provider";

    private Database() {
    }

    /**
     * Checks the configured server, or starts an embedded one when {@code quarkus.datasource.jdbc.url} is configured nowhere
     * and points the datasource's system properties at it. A second call in the same JVM, as at each live reload, finds those
     * properties and starts nothing.
     *
     * @param nativeImage whether this is a native executable, which carries no PostgreSQL
     * @throws StartupFailure if neither can be used
     */
    public static void provide(Config config, boolean nativeImage) {
        var url = config.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            if (config.getOptionalValue(CREDENTIALS_PROVIDER, String.class).isEmpty()) { // which only the running application can ask
                ConfiguredServer.of(url.get(), config).check();
            }
        } else if (nativeImage) {
            throw new StartupFailure("The native executable carries no PostgreSQL: set QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD to a server of yours.");
        } else {
            use(EmbeddedServer.start(DataFolder.of(config)));
        }
    }

    private static void use(EmbeddedServer server) {
        System.setProperty(URL, server.jdbcUrl());
        System.setProperty(USERNAME, server.username());
        System.setProperty(PASSWORD, server.password());
    }
}
