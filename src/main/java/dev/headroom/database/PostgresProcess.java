package dev.headroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The living server process of a data folder. */
record PostgresProcess(PidFile pidFile, ProcessHandle handle, Path executable) {
    private static final long GRACE_MS = 8_000;
    private static final long LOOK_EVERY_MS = 20;

    /** Finds the process that {@code postmaster.pid} names, if it lives and runs one of the folder's own binaries. */
    static Optional<PostgresProcess> of(DataFolder folder) throws IOException {
        var pidFile = PidFile.of(folder);
        var handle = pidFile.process();
        if (handle.isEmpty()) {
            return Optional.empty();
        }
        return handle.get()
                .info()
                .command()
                .map(Path::of)
                .filter(new Binaries(folder.binaries())::contains)
                .map(executable -> new PostgresProcess(pidFile, handle.get(), executable));
    }

    /**
     * Stops the server: at first it waits for its clients to go, which lets an application that is ending as well
     * finish its work, then it disconnects them; if all else fails it is killed, and recovers from its log at the next
     * start.
     */
    void stop() throws IOException, InterruptedException {
        signal("TERM");
        if (!ends()) {
            signal("INT");
            if (!ends()) {
                handle.destroyForcibly();
                ends();
            }
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        var pid = Long.toString(handle.pid());
        var pgCtl = executable.resolveSibling("pg_ctl.exe"); // Windows has no signals; pg_ctl sends PostgreSQL the like
        var command =
                Files.exists(pgCtl) ? List.of(pgCtl.toString(), "kill", name, pid) : List.of("kill", "-" + name, pid);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /**
     * Goes by the file as well as by the process, which stays as a zombie where the first process of a container reaps
     * none.
     */
    private boolean ends() throws IOException, InterruptedException {
        for (long waitedMs = 0; waitedMs < GRACE_MS; waitedMs += LOOK_EVERY_MS) {
            if (pidFile.process().isEmpty()) {
                return true;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        return false;
    }
}
