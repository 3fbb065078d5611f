package dev.headroom.database;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;

/** PostgreSQL as its users run it: the official image. */
final class PostgresContainer {
    private static final String IMAGE = "postgres:17-nope";
    private static final long LONGEST_PULL_SECONDS = 30;

    private PostgresContainer() {
    }

    @SuppressWarnings("resource") // ends with the JVM
    static TestServer start() {
        var container = new PostgreSQLContainer<>(IMAGE);
        container.start();
        return new TestServer(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /** Why no container can be started: known within seconds, but for the pull of an image, which has half a minute. */
    static Optional<String> obstacle() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("no Docker engine answers");
        }
        try {
            var client = DockerClientFactory.instance().client();
            return hasImage(client) || pulls(client) ? Optional.empty() : Optional.of(IMAGE + " was not pulled in time");
        } catch (DockerException failure) {
            return Optional.of(IMAGE + " cannot be pulled (" + failure.getMessage().lines().findFirst().orElse("") + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
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

    private static boolean pulls(DockerClient client) throws InterruptedException {
        return client.pullImageCmd(IMAGE).start().awaitCompletion(LONGEST_PULL_SECONDS, TimeUnit.SECONDS);
    }
}
