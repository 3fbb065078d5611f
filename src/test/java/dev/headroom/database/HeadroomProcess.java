package dev.headroom.database;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as a process of its own on 127.0.0.1 and a free port. {@link #close()} ends it as a terminal
 * does.
 *
 * <pre>{@code
 * try (var headroom = HeadroomProcess.on(dataFolder).start().awaitReady()) {
 *     headroom.get("/q/health");
 * }
 * }</pre>
 */
public final class HeadroomProcess implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR = TARGET.resolve("quarkus-app").resolve("quarkus-run.jar");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Tests ask without a pause, as no client does that is meant to be let through. */
    private static final List<String> NO_RATE_LIMIT = List.of(
            "-Dheadroom.limits.client.cost-at-once=1000000000", "-Dheadroom.limits.client.cost-per-second=1000000000");

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final int port;
    private final Process process;
    private final Path output;
    private final Path errors;

    private HeadroomProcess(int port, Process process, Path output, Path errors) {
        this.port = port;
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** What to start: on which data folder, with which further settings and with which arguments. */
    public record Launch(Path dataFolder, int port, List<String> settings, List<String> arguments) {

        /** Adds a system property of the process. */
        public Launch with(String property, Object value) {
            return withOption("-D" + property + "=" + value);
        }

        /** Adds an option of the Java virtual machine. */
        public Launch withOption(String option) {
            var more = new ArrayList<>(settings);
            more.add(option);
            return new Launch(dataFolder, port, more, arguments);
        }

        /** Uses the database that another process has embedded, in place of one of its own. */
        public Launch besides(EmbeddedClient server) throws IOException {
            return with(Database.URL, server.url())
                    .with(Database.USERNAME, EmbeddedClient.USER)
                    .with(Database.PASSWORD, server.password());
        }

        /** Starts a command instead of the server, and does not wait for it. */
        public HeadroomProcess start(String... command) throws IOException {
            return new Launch(dataFolder, port, settings, List.of(command)).start();
        }

        /** Starts the process and does not wait for it. */
        public HeadroomProcess start() throws IOException {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "-Dquarkus.http.host=127.0.0.1",
                    "-Dquarkus.http.port=" + port,
                    "-Dheadroom.data-dir=" + dataFolder));
            command.addAll(NO_RATE_LIMIT);
            command.addAll(settings);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(arguments);
            var output = Files.createTempFile(TARGET, "headroom-", ".out");
            var errors = Files.createTempFile(TARGET, "headroom-", ".err");
            var builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("HEADROOM_"));
            return new HeadroomProcess(port, builder.start(), output, errors);
        }
    }

    public static Launch on(Path dataFolder) throws IOException {
        return new Launch(dataFolder, freePort(), List.of(), List.of());
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until the application answers that it is ready.
     *
     * @throws IllegalStateException with its output if it ends instead
     */
    public HeadroomProcess awaitReady() throws IOException, InterruptedException {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK_EVERY)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "Ended with " + process.exitValue() + " before it was ready: " + output() + errors());
            }
            if (isReady()) {
                return this;
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        throw new IllegalStateException("Not ready after " + PATIENCE + ": " + output() + errors());
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The body of the answer to a GraphQL query, but for what the query cost. */
    public String ask(String query) throws IOException, InterruptedException {
        return withoutCost(post(query, null));
    }

    /** What {@link #ask(String)} gives, once it is there, to a query with variables on a connection of its own. */
    public CompletableFuture<String> askAside(String query, Map<String, Object> variables) {
        // With HTTP/2 all would come on one connection, and so to one thread.
        var request = graphql(new JsonObject().put("query", query).put("variables", variables))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(HeadroomProcess::withoutCost);
    }

    private static String withoutCost(HttpResponse<String> answer) {
        return answer.body().replaceFirst(",\"extensions\":\\{\"cost\":\\{[^}]*}}}$", "}");
    }

    /** The answer to a GraphQL document that is sent with a bearer token, or without where it is null. */
    public HttpResponse<String> post(String document, String token) throws IOException, InterruptedException {
        var request = graphql(new JsonObject().put("query", document));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder graphql(JsonObject body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.encode()));
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** What the process has written to standard output so far. */
    public String output() throws IOException {
        return Files.readString(output);
    }

    /** What the process has written to standard error so far. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Waits for the end of the process. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running after " + PATIENCE);
        }
        return process.exitValue();
    }

    /** Ends the process as SIGTERM does, and waits. */
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** Ends the process as {@code kill -9} does, and waits. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** Does what {@link #stop()} does, and nothing if the process has ended. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
