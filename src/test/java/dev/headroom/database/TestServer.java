package dev.headroom.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** An empty PostgreSQL for tests, started once in a JVM and stopped with it. */
public record TestServer(String jdbcUrl, String username, String password) {
    private static final String MODE = "test.database";
    private static final String STARTED =
            "test.database.started"; // class loaders come and go in a test run; the JVM stays

    public static synchronized TestServer ofThisRun() {
        var started = System.getProperty(STARTED);
        if (started != null) {
            var parts = started.split(" ");
            return new TestServer(parts[0], parts[1], parts[2]);
        }
        var server = start(System.getProperty(MODE, "auto"));
        System.setProperty(STARTED, server.jdbcUrl + " " + server.username + " " + server.password);
        return server;
    }

    static TestServer start(String mode) {
        return switch (mode) {
            case "embedded" -> embedded();
            case "container" -> container();
            case "auto" -> containerIfPossible();
            default -> throw new IllegalArgumentException(MODE + " is '" + mode + "', not auto, container or embedded");
        };
    }

    private static TestServer container() {
        PostgresContainer.obstacle(Duration.ofMinutes(10)).ifPresent(reason -> {
            throw new IllegalStateException(MODE + " is container, but " + reason);
        });
        return PostgresContainer.start();
    }

    private static TestServer containerIfPossible() {
        var obstacle = PostgresContainer.obstacle(Duration.ofSeconds(30));
        obstacle.ifPresent(reason -> System.out.println("Tests use an embedded PostgreSQL: " + reason));
        return obstacle.isPresent() ? embedded() : PostgresContainer.start();
    }

    private static TestServer embedded() {
        try {
            var port = EmbeddedPostgres.start().getPort();
            return new TestServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", failure);
        }
    }
}
