package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

/** What PostgreSQL's own programs said, and what that means to the person who started Headroom. */
record ServerLog(DataFolder folder) {
    private static final long FULL_BELOW_MB = 8; // half a segment of the write-ahead log, which it writes whole
    private static final Pattern COMPLAINT = Pattern.compile("\\b(?:FATAL|PANIC|error):\\s+(.*)");

    /** Whether the server has given up starting. */
    boolean saysGivenUp() throws IOException {
        return text().contains("pg_ctl: could not start server");
    }

    /** @param otherwise the reason to give if the log holds none */
    StartupFailure explain(String otherwise) throws IOException {
        var text = text();
        if (text.contains("No space left on device") || folder.freeMb() < FULL_BELOW_MB) {
            return folder.diskFull("PostgreSQL found no space left");
        }
        if (text.contains("cannot be run as root")) {
            return new StartupFailure("PostgreSQL does not run as root here; start Headroom as another user or set"
                    + " QUARKUS_DATASOURCE_JDBC_URL to a server of yours.");
        }
        return new StartupFailure("The embedded PostgreSQL did not start: "
                + complaint(text).orElse(otherwise) + "; see " + folder.log() + ".");
    }

    private static Optional<String> complaint(String text) {
        return COMPLAINT
                .matcher(text)
                .results()
                .map(result -> result.group(1).strip())
                .findFirst();
    }

    private String text() throws IOException {
        return Files.exists(folder.log()) ? new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8) : "";
    }
}
