package dev.headroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A look past the application at the embedded server of a data folder. */
record EmbeddedClient(DataFolder folder) {
    private static final int PORT_LINE = 3; // of postmaster.pid

    static EmbeddedClient of(Path dataFolder) {
        return new EmbeddedClient(new DataFolder(dataFolder, 0));
    }

    String url() throws IOException {
        var port = Files.readAllLines(PidFile.of(folder).path()).get(PORT_LINE).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void execute(String sql) throws IOException, SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(), "postgres", new Password(folder.password()).read());
    }

    /** The server process that now runs on the folder. */
    ProcessHandle server() throws IOException {
        return PostgresProcess.of(folder).orElseThrow().handle();
    }

    boolean isRunning() throws IOException {
        return PostgresProcess.of(folder).isPresent();
    }
}
