package dev.headroom.database;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL as its users run it: the official image. */
final class PostgresContainer {
    private static final String IMAGE = "postgres:17";
    /** Tell at length what {@link #obstacle} says in a line. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.testcontainers"), Logger.getLogger("com.github.dockerjava"));

    private PostgresContainer() {}

    @SuppressWarnings("resource") // ends with the JVM
    static TestServer start() {
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        return new TestServer(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /** Why no container can be started, which is known within seconds but for the pull of a missing image. */
    static Optional<String> obstacle(Duration longestPull) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? obstacle(DockerClientFactory.instance().client(), longestPull)
                    : Optional.of("no Docker engine answers");
        } finally {
            TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        }
    }

    private static Optional<String> obstacle(DockerClient client, Duration longestPull) {
        try {
            return hasImage(client) || pulls(client, longestPull)
                    ? Optional.empty()
                    : Optional.of(IMAGE + " was not pulled within " + longestPull.toSeconds() + " s");
        } catch (DockerException failure) {
            return Optional.of(IMAGE + " cannot be pulled ("
                    + failure.getMessage().lines().findFirst().orElse("") + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("the pull of " + IMAGE + " was interrupted");
        }
    }

    private static boolean hasImage(DockerClient client) {
        try {
            client.inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    private static boolean pulls(DockerClient client, Duration longestPull) throws InterruptedException {
        return client.pullImageCmd(IMAGE).start().awaitCompletion(longestPull.toSeconds(), TimeUnit.SECONDS);
    }
}
