package dev.headroom.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Everything that runs from the binaries of a data folder: at most a server, and for moments what sets one up. */
record RunningPrograms(DataFolder folder) {
    private static final long GRACE_MS = 8_000;
    private static final long LOOK_EVERY_MS = 20;

    /**
     * Ends them all. The server is asked to stop; what else there is, such as an {@code initdb} that outlived its
     * Headroom, has made nothing of value yet and is killed.
     */
    void stop() throws IOException, InterruptedException {
        var server = PostgresProcess.of(folder);
        if (server.isPresent()) {
            server.get().stop();
        }
        for (long waitedMs = 0; waitedMs < GRACE_MS && !all().isEmpty(); waitedMs += LOOK_EVERY_MS) {
            all().forEach(ProcessHandle::destroyForcibly);
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    List<ProcessHandle> all() {
        var binaries = new Binaries(folder.binaries());
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(binaries::contains)
                        .isPresent())
                .toList();
    }
}
