package dev.headroom.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A person with {@code psql}: plain SQL past the application, each statement committed unless a transaction is begun.
 */
record Sql(Connection connection) implements AutoCloseable {

    /** On the database of the application under test. */
    static Sql open() throws SQLException {
        var config = ConfigProvider.getConfig();
        return on(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    static Sql on(String url, String user, String password) throws SQLException {
        return new Sql(DriverManager.getConnection(url, user, password));
    }

    /** Runs statements parted by semicolons; outside of {@code begin … commit} they are one transaction. */
    Sql run(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
            return this;
        }
    }

    /** The first column of all rows, as texts. */
    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    String value(String query) throws SQLException {
        return column(query).get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
