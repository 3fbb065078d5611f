package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong most often: each time one sentence that names the thing to change, and a non-zero exit code. */
class StartupFailureIT {
    @TempDir
    static Path usedFolder;

    @TempDir
    Path emptyFolder;

    private static HeadroomProcess running;
    private static EmbeddedClient server;

    @BeforeAll
    static void startOne() throws Exception {
        running = HeadroomProcess.on(usedFolder).start().awaitReady();
        server = EmbeddedClient.of(usedFolder);
    }

    @AfterAll
    static void stopIt() throws Exception {
        running.close();
    }

    @Test
    void aDataFolderInUseIsToldInOneSentence() throws Exception {
        assertThat(sentenceOf(HeadroomProcess.on(usedFolder)))
                .startsWith("The data folder " + usedFolder + " is in use by another Headroom (process " + running.pid()
                        + ")");
        assertThat(running.get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aDataFolderThatIsNotWritableIsToldInOneSentence() throws Exception {
        var file = Files.createFile(emptyFolder.resolve("file"));

        assertThat(sentenceOf(HeadroomProcess.on(file))).startsWith("Headroom cannot write its data folder " + file);
    }

    @Test
    void aDiskThatIsNearlyFullIsToldInOneSentence() throws Exception {
        assertThat(sentenceOf(HeadroomProcess.on(emptyFolder).with("headroom.min-free-disk-mb", Long.MAX_VALUE)))
                .startsWith("The disk of the data folder " + emptyFolder + " is full")
                .contains("MB are free");
    }

    @Test
    void aWrongPasswordIsToldInOneSentence() throws Exception {
        var sentence = sentenceOf(HeadroomProcess.on(emptyFolder)
                .with(Database.URL, server.url())
                .with(Database.USERNAME, "postgres")
                .with(Database.PASSWORD, "open sesame"));

        assertThat(sentence)
                .contains("refused the login of user postgres", "QUARKUS_DATASOURCE_PASSWORD")
                .doesNotContain("open sesame");
    }

    @Test
    void anUnknownDatabaseIsToldInOneSentence() throws Exception {
        var password = new Password(server.folder().password()).read();
        var sentence = sentenceOf(HeadroomProcess.on(emptyFolder)
                .with(Database.URL, server.url().replace("/postgres", "/nowhere") + "?password=" + password)
                .with(Database.USERNAME, "postgres"));

        assertThat(sentence).contains("no such database", "\"nowhere\"").doesNotContain(password);
    }

    @Test
    void anUnreachableServerIsToldInOneSentence() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + HeadroomProcess.freePort() + "/headroom";

        assertThat(sentenceOf(HeadroomProcess.on(emptyFolder).with(Database.URL, url)))
                .startsWith("PostgreSQL at " + url + " cannot be reached");
    }

    @Test
    void anAdminTokenThatIsTooShortIsToldInOneSentence() throws Exception {
        var launch = HeadroomProcess.on(emptyFolder).with("headroom.admin-token", "hr_open-sesame");

        assertThat(sentenceOf(launch))
                .startsWith("HEADROOM_ADMIN_TOKEN is too easy to guess: give it at least 32 letters")
                .doesNotContain("open-sesame");
        assertThat(EmbeddedClient.of(emptyFolder).isRunning()).isFalse();
    }

    @Test
    void settingsOutOfRangeAreToldByName() throws Exception {
        var process = HeadroomProcess.on(emptyFolder)
                .with("headroom.limits.client.cost-per-second", 2_000_000_000)
                .with("headroom.http.max-body-size", "1T")
                .with("headroom.site.url", "headroom.example")
                .start();

        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.output() + process.errors()).doesNotContain("\tat ");
        assertThat(process.errors().lines().map(String::strip))
                .contains(
                        "headroom.limits.client.cost-per-second must be between 1 and 1000000000, but is 2000000000",
                        "headroom.http.max-body-size must be between 1K and 100M, but is 1099511627776",
                        "headroom.site.url must be a scheme and an authority, such as https://headroom.example");
        assertThat(EmbeddedClient.of(emptyFolder).isRunning()).isFalse();
    }

    @Test
    void settingsThatCannotBeReadAreToldByName() throws Exception {
        var process = HeadroomProcess.on(emptyFolder)
                .with("headroom.limits.client.cost-per-second", "abc")
                .with("headroom.limits.execution-time", "soon")
                .with("headroom.http.max-body-size", "big")
                .with("headroom.http.introspection", "maybe")
                .with("headroom.sessions.most", "")
                .start();

        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.output()).doesNotContain("\tat ");
        assertThat(process.errors().lines().filter(line -> !isOfTheJvm(line)))
                .containsExactlyInAnyOrder(
                        "headroom.limits.client.cost-per-second must be between 1 and 1000000000, but is abc",
                        "headroom.limits.execution-time must be between 1ms and 1h, but is soon",
                        "headroom.http.max-body-size must be between 1K and 100M, but is big",
                        "headroom.http.introspection must be true or false, but is maybe",
                        "headroom.sessions.most must be between 1 and 1000000, but is empty");
        assertThat(EmbeddedClient.of(emptyFolder).isRunning()).isFalse();
    }

    @Test
    void anHttpPortInUseIsToldInOneSentence() throws Exception {
        var second = HeadroomProcess.on(emptyFolder)
                .with("quarkus.http.port", running.port())
                .start();

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output())
                .contains("Port " + running.port() + " seems to be in use")
                .doesNotContain("\tat ");
        assertThat(EmbeddedClient.of(emptyFolder).isRunning()).isFalse();
    }

    @Test
    void filesOfSomebodyElseInTheFolderAreToldInOneSentence() throws Exception {
        var folder = new DataFolder(emptyFolder, 0);
        var theirs = Files.createDirectories(folder.cluster()).resolve("thesis.txt");
        Files.writeString(theirs, "a year's work");

        assertThat(sentenceOf(HeadroomProcess.on(emptyFolder))).contains("holds files but no PostgreSQL database");
        assertThat(theirs).exists();
    }

    private static String sentenceOf(HeadroomProcess.Launch launch) throws Exception {
        var process = launch.start();
        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.output()).doesNotContain("\tat ");
        var lines = process.errors().lines().filter(line -> !isOfTheJvm(line)).toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static boolean isOfTheJvm(String line) {
        return line.startsWith("Picked up ") || line.startsWith("WARNING: ");
    }
}
