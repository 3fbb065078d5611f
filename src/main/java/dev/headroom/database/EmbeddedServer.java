package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL on a persistent data folder. It listens on 127.0.0.1 alone, asks for a password, writes durably and
 * stops when the JVM ends.
 */
record EmbeddedServer(String jdbcUrl, String username, String password) {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /**
     * Starts the server on the data of earlier starts, if there is any. One that a killed Headroom left running is
     * stopped first.
     *
     * @throws StartupFailure if the folder is in use, not writable, on a full disk or of another version, or PostgreSQL
     *     does not start for a reason of its own
     */
    static EmbeddedServer start(DataFolder folder) {
        folder.prepare();
        try {
            var lock = FolderLock.acquire(folder);
            stopOrphans(folder);
            stopAtExit(folder, lock);
            return new Launch(folder).run();
        } catch (IOException failure) {
            throw new StartupFailure("Headroom cannot use its data folder " + folder.root(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("The start of the embedded PostgreSQL was interrupted.");
        }
    }

    private static void stopOrphans(DataFolder folder) throws IOException, InterruptedException {
        var programs = new RunningPrograms(folder);
        if (!programs.all().isEmpty()) {
            LOG.info("Stopping the embedded PostgreSQL that a killed Headroom left running");
            programs.stop();
        }
        if (PidFile.of(folder).process().isPresent()
                && PostgresProcess.of(folder).isEmpty()) {
            // Another program has the number by now; PostgreSQL would take that for a living server and refuse to
            // start.
            PidFile.of(folder).delete();
        }
    }

    private static void stopAtExit(DataFolder folder, FolderLock lock) {
        Runtime.getRuntime().addShutdownHook(new Thread("postgres-stop") {
            @Override
            public void run() {
                try (lock) {
                    new RunningPrograms(folder).stop();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
