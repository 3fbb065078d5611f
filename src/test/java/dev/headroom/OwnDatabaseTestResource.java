package dev.headroom;

import dev.headroom.database.TestServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database of their own, on the server of the test run, for test classes that change the catalog: the others count on
 * its rows.
 */
public class OwnDatabaseTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var server = TestServer.ofThisRun();
        String name = "own_" + System.nanoTime();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("A database for tests could not be created", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name),
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public int order() {
        return 1; // after the resource of all other tests, which names their database
    }

    @Override
    public void stop() {
        // It ends with the server.
    }
}
