package dev.headroom.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A look past the application at the embedded server of a data folder. */
public record EmbeddedClient(DataFolder folder) {
    public static final String USER = "postgres";
    private static final int PORT_LINE = 3; // of postmaster.pid

    public static EmbeddedClient of(Path dataFolder) {
        return new EmbeddedClient(new DataFolder(dataFolder, 0));
    }

    public String url() throws IOException {
        var port = Files.readAllLines(PidFile.of(folder).path()).get(PORT_LINE).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public void execute(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public String query(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(), USER, password());
    }

    public String password() throws IOException {
        return new Password(folder.password()).read();
    }

    /** Ends the server as {@code pg_ctl -m immediate stop} does: without a checkpoint, and under all its clients. */
    public void stopImmediately() throws IOException, InterruptedException {
        pgCtl("stop", "-m", "immediate");
    }

    /** Starts the server that was stopped, with the options that it had. */
    public void startAgain() throws IOException, InterruptedException {
        pgCtl("restart"); // unlike start, it reads the former options, and needs no running server
    }

    private void pgCtl(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL does not run as root
        }
        try (var files = Files.walk(folder.binaries(), 3)) {
            command.add(files.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow()
                    .toString());
        }
        command.addAll(List.of(
                "-D", folder.cluster().toString(), "-w", "-l", folder.log().toString()));
        command.addAll(List.of(arguments));
        var ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException(command + " ended with " + ended);
        }
    }

    /** The server process that now runs on the folder. */
    ProcessHandle server() throws IOException {
        return PostgresProcess.of(folder).orElseThrow().handle();
    }

    boolean isRunning() throws IOException {
        return PostgresProcess.of(folder).isPresent();
    }
}
