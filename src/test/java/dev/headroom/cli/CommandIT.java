package dev.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.EmbeddedClient;
import dev.headroom.database.HeadroomProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged application, as an operator gives them. */
class CommandIT {
    private static final String GPU = "{ gpu(slug: \"nvidia-b200\") { name } }";
    private static final int WAITS = 1200;

    @TempDir
    Path dataFolder;

    @TempDir
    Path files;

    @Test
    void whatIsExportedImportsBackUnchanged() throws Exception {
        var exported = run("catalog", "export", "--out", files.toString());
        assertThat(exported.errors())
                .contains("gpus: 296 rows exported", "quant-files: 12,000 rows …", "quant-files: 16,050 rows exported");
        assertThat(exported.output()).isEmpty();

        var imported = run("catalog", "import", files.resolve("quant-files.csv").toString());
        assertThat(imported.errors())
                .contains("quant-files: 12,000 rows …", "quant-files: 0 created, 0 updated, 16,050 unchanged");

        var one = run("catalog", "export", "quants", "--format", "ndjson", "--out", "-");
        assertThat(one.output().lines()).hasSize(87).allMatch(line -> line.startsWith("{\"name\":"));
    }

    @Test
    void aRunningServerSeesWhatIsImported() throws Exception {
        var file = Files.writeString(files.resolve("gpus.csv"), "slug,name\nnvidia-b200,Imported\n");
        try (var server = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            var database = EmbeddedClient.of(dataFolder);
            var beside = HeadroomProcess.on(dataFolder)
                    .with("quarkus.datasource.jdbc.url", database.url())
                    .with("quarkus.datasource.username", EmbeddedClient.USER)
                    .with("quarkus.datasource.password", database.password());

            var rehearsed = end(beside.start("catalog", "import", "--dry-run", file.toString()), 0);
            assertThat(rehearsed.errors())
                    .contains("gpus: 0 created, 1 updated, 0 unchanged (dry run: nothing was written)");
            assertThat(server.ask(GPU)).doesNotContain("Imported");

            end(beside.start("catalog", "import", file.toString()), 0);
            for (int wait = 0; wait < WAITS && !server.ask(GPU).contains("Imported"); wait++) {
                Thread.sleep(50);
            }
            assertThat(server.ask(GPU)).contains("\"Imported\"");
            assertThat(lastActor(database)).isEqualTo("cli:" + System.getProperty("user.name"));

            var locked = end(HeadroomProcess.on(dataFolder).start("catalog", "export"), 1);
            assertThat(locked.errors()).contains("is in use by another Headroom (process " + server.pid() + ")");
        }
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        var bad = Files.writeString(
                files.resolve("quants.csv"), "name,family,runtimes\nQ9_X,huge,all\nQ8_0,unlisted,all\n");
        assertThat(end(HeadroomProcess.on(dataFolder).start("catalog", "import", bad.toString()), 1)
                        .errors())
                .contains(bad + ":2:2 family is \"huge\", not one of ", bad + ":3:2 family is UNLISTED");
        assertThat(end(
                                HeadroomProcess.on(dataFolder)
                                        .start(
                                                "catalog",
                                                "import",
                                                files.resolve("gpus.csv").toString()),
                                1)
                        .errors())
                .contains("gpus.csv does not exist");
    }

    @Test
    void argumentsThatCannotBeMeantStartNothing() throws Exception {
        assertThat(end(HeadroomProcess.on(dataFolder).start("catalog", "import"), 2)
                        .errors())
                .contains("Missing required parameter: 'FILE'");
        assertThat(end(HeadroomProcess.on(dataFolder).start("catalogue"), 2).errors())
                .contains("Unmatched argument");
        assertThat(end(HeadroomProcess.on(dataFolder).start("catalog"), 2).errors())
                .contains("A command is missing.");
        assertThat(end(HeadroomProcess.on(dataFolder).start("catalog", "export", "--help"), 0)
                        .output())
                .contains("--format");
        assertThat(dataFolder).isEmptyDirectory();
    }

    private HeadroomProcess run(String... command) throws Exception {
        return end(HeadroomProcess.on(dataFolder).start(command), 0);
    }

    private static HeadroomProcess end(HeadroomProcess process, int code) throws Exception {
        int exitCode = process.exitCode();
        assertThat(exitCode).as(process.errors()).isEqualTo(code);
        return process;
    }

    private static String lastActor(EmbeddedClient database) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedClient.USER, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select actor from change order by id desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
