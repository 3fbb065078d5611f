package dev.headroom.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headroom.database.HeadroomProcess;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Keycloak in its development mode as a process on 127.0.0.1, with the realm of {@code src/test/resources/keycloak}.
 * The build unpacks its distribution; the password of each user there is the name with {@code -password}.
 */
final class Keycloak implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path REALM = Path.of("src/test/resources/keycloak/headroom-realm.json");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Process process;
    private final String realmUrl;
    private final Path output;

    private Keycloak(Process process, String realmUrl, Path output) {
        this.process = process;
        this.realmUrl = realmUrl;
        this.output = output;
    }

    static Keycloak start() throws IOException, InterruptedException {
        Files.createDirectories(HOME.resolve("data/import"));
        Files.write(HOME.resolve("data/import/headroom-realm.json"), Files.readAllBytes(REALM));
        int port = HeadroomProcess.freePort();
        Path output = HOME.resolve("keycloak.log");
        // Its database is in memory, so that every start is the first one.
        Process process = new ProcessBuilder(
                        "bash",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db=dev-mem")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Keycloak(process, "http://127.0.0.1:" + port + "/realms/headroom", output).awaitReady();
    }

    private Keycloak awaitReady() throws IOException, InterruptedException {
        for (var waited = Duration.ZERO;
                waited.compareTo(PATIENCE) < 0 && process.isAlive();
                waited = waited.plus(LOOK_EVERY)) {
            if (isReady()) {
                return this;
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        close();
        throw new IllegalStateException("Keycloak is not ready: " + Files.readString(output));
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(realmUrl))).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** What {@code quarkus.oidc.auth-server-url} is to be. */
    String realmUrl() {
        return realmUrl;
    }

    /** An access token that a client of the realm gets for a user. */
    String token(String client, String user) throws IOException, InterruptedException {
        var form =
                Map.of("grant_type", "password", "client_id", client, "username", user, "password", user + "-password");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var response = send(HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return new JsonObject(response.body()).getString("access_token");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
