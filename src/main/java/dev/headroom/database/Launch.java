package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One start of the embedded server on a data folder that is this process's own. */
record Launch(DataFolder folder) {
    private static final Logger LOG = Logger.getLogger(Launch.class);
    private static final String USER = "postgres";
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);
    private static final long LOOK_AT_LOG_EVERY_MS = 200;

    private static final Map<String, String> SERVER_SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "", // JDBC does not use them
            // The library starts a server for tests, with these off; here a crash must not lose what was written.
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    /** The same order and case of texts on every machine, whatever locales it has. */
    private static final Map<String, String> UNICODE_LOCALE = Map.of(
            "locale", "C",
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8");

    /** @throws StartupFailure if PostgreSQL does not start */
    EmbeddedServer run() throws IOException, InterruptedException {
        var binaries = new Binaries(folder.binaries());
        binaries.discardIncomplete();
        var unpacks = binaries.isEmpty();
        Files.deleteIfExists(folder.log());
        var password = new Password(folder.password());
        if (new Cluster(folder).prepare()) {
            password.create();
        }
        try {
            var server = await(new FutureTask<>(builder(password)::start));
            LOG.infof("Embedded PostgreSQL on 127.0.0.1:%d, data in %s", server.getPort(), folder.root());
            return new EmbeddedServer(
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", USER, password.read());
        } catch (StartupFailure failure) {
            if (unpacks) {
                binaries.discard();
            }
            throw failure;
        }
    }

    private EmbeddedPostgres.Builder builder(Password password) throws IOException {
        // Read when the builder is made; without it the library works, and cleans up, in a folder that it shares with
        // others.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        var builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(Launch::archive)
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(directory -> new Cluster(folder).initialized())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setOutputRedirector(Redirect.to(folder.log().toFile()))
                .setErrorRedirector(Redirect.to(folder.log().toFile()))
                .setConnectConfig("password", password.read())
                // Any option of initdb can be given as a 'locale' one, and the last one counts.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                // Hashing a password thousands of times slows down guessing; this one is random, and each connection
                // pays.
                .setLocaleConfig("set", "scram_iterations=1");
        SERVER_SETTINGS.forEach(builder::setServerConfig);
        UNICODE_LOCALE.forEach(builder::setLocaleConfig);
        return builder;
    }

    private static InputStream archive(String system, String hardware) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware);
        } catch (IllegalStateException missing) {
            throw noBinaries(system + " on " + hardware);
        }
    }

    /**
     * Waits for the server, but no longer than it tries: the library alone would wait a minute for one that has given
     * up.
     */
    private EmbeddedPostgres await(FutureTask<EmbeddedPostgres> start) throws IOException, InterruptedException {
        var starter = new Thread(start, "postgres-start");
        starter.setDaemon(true);
        starter.start();
        while (true) {
            try {
                return start.get(LOOK_AT_LOG_EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (new ServerLog(folder).saysGivenUp()) {
                    throw new ServerLog(folder).explain("it gave no reason");
                }
            } catch (ExecutionException failure) {
                throw explain(Objects.requireNonNull(failure.getCause(), "what the task threw"));
            }
        }
    }

    private StartupFailure explain(Throwable failure) throws IOException {
        if (failure instanceof StartupFailure explained) {
            return explained;
        }
        if (failure instanceof UnsupportedOperationException unknownSystem) {
            return noBinaries(String.valueOf(unknownSystem.getMessage()));
        }
        return new ServerLog(folder).explain(String.valueOf(failure.getMessage()));
    }

    private static StartupFailure noBinaries(String platform) {
        return new StartupFailure("Headroom carries no PostgreSQL for this platform (" + platform
                + "); set QUARKUS_DATASOURCE_JDBC_URL to a server of yours.");
    }
}
