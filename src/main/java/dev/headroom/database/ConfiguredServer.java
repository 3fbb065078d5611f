package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;

/**
 * A server that the person who runs Headroom brought along.
 *
 * @param properties of the connection, the password among them
 */
record ConfiguredServer(String url, Properties properties) {
    private static final String TIMEOUT_SECONDS = "5";
    private static final String MORE_PROPERTIES = "quarkus.datasource.jdbc.additional-jdbc-properties.";

    static ConfiguredServer of(Config config) {
        var properties = new Properties();
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        config.getOptionalValue(Database.USERNAME, String.class)
                .ifPresent(name -> properties.setProperty("user", name));
        config.getOptionalValue(Database.PASSWORD, String.class)
                .ifPresent(word -> properties.setProperty("password", word));
        for (var name : config.getPropertyNames()) {
            if (name.startsWith(MORE_PROPERTIES)) {
                properties.setProperty(name.substring(MORE_PROPERTIES.length()), config.getValue(name, String.class));
            }
        }
        return new ConfiguredServer(config.getValue(Database.URL, String.class), properties);
    }

    /**
     * Connects once.
     *
     * @throws StartupFailure that says why it does not work, never with the password
     */
    void check() {
        var driver = new Driver();
        if (!driver.acceptsURL(url)) {
            return; // a driver that wraps PostgreSQL's, such as a tracing one, is the connection pool's to judge
        }
        try (var connection = driver.connect(url, properties)) {
            connection.isValid(Integer.parseInt(TIMEOUT_SECONDS));
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    /** Waits a few seconds at most, for the connection and then for each answer. */
    Connection connect() throws SQLException {
        var own = new Properties();
        own.setProperty("socketTimeout", TIMEOUT_SECONDS);
        own.setProperty("tcpKeepAlive", "true");
        own.putAll(properties);
        var connection = new Driver().connect(url, own);
        if (connection == null) {
            throw new SQLException("The PostgreSQL driver does not know the URL " + url.replaceFirst("\\?.*", ""));
        }
        return connection;
    }

    private StartupFailure explain(SQLException failure) {
        var server = "PostgreSQL at " + url.replaceFirst("\\?.*", "");
        var reason = " ("
                + String.valueOf(failure.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip() + ").";
        return new StartupFailure(
                switch (String.valueOf(failure.getSQLState())) {
                    case "28P01", "28000", "08004" ->
                        server + " refused the login of user "
                                + properties.getProperty("user", System.getProperty("user.name"))
                                + "; check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD" + reason;
                    case "3D000" ->
                        server + " has no such database; create it or correct QUARKUS_DATASOURCE_JDBC_URL" + reason;
                    case "08000", "08001", "08003", "08006" ->
                        server + " cannot be reached;"
                                + " check that it runs and that QUARKUS_DATASOURCE_JDBC_URL is right" + reason;
                    default -> server + " did not accept a connection" + reason;
                });
    }
}
