package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {
    private static final String NOTE = "kept";

    @TempDir
    Path dataFolder;

    private HeadroomProcess headroom;

    @AfterEach
    void stop() throws Exception {
        headroom.close();
    }

    @Test
    void keepsTheDataFromStartToStart() throws Exception {
        start();
        writeNote();
        headroom.stop();

        start();
        assertThat(note()).isEqualTo(NOTE);
    }

    @Test
    void stopsTheServerWhenItIsStopped() throws Exception {
        start();
        var server = embedded().server();

        headroom.stop();

        awaitEnd(server);
        assertThat(Files.readString(embedded().folder().log())).contains("database system is shut down");
    }

    @Test
    void comesUpByItselfAfterAKill() throws Exception {
        start();
        writeNote();
        var orphan = embedded().server();
        headroom.kill();
        assertThat(orphan.isAlive()).isTrue();

        start();
        awaitEnd(orphan);
        assertThat(note()).isEqualTo(NOTE);
    }

    @Test
    void comesUpByItselfAfterAPowerCut() throws Exception {
        start();
        writeNote();
        var server = embedded().server();
        headroom.kill();
        server.destroyForcibly();
        awaitEnd(server);
        pretendThatThePidIsReused();

        start();
        assertThat(note()).isEqualTo(NOTE);
    }

    @Test
    void startsAfreshWhereAKillHitTheFirstStart() throws Exception {
        headroom = HeadroomProcess.on(dataFolder).start();
        await(embedded().folder().cluster());
        headroom.kill();

        start();
        assertThat(embedded().folder().initializing()).doesNotExist();
        assertThat(embedded().query("select count(*) from pg_database")).isEqualTo("3");
    }

    @Test
    void writesDurablyAndListensToThisMachineAlone() throws Exception {
        start();

        assertThat(embedded().query("show fsync")).isEqualTo("on");
        assertThat(embedded().query("show synchronous_commit")).isEqualTo("on");
        assertThat(embedded().query("show full_page_writes")).isEqualTo("on");
        assertThat(embedded().query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(embedded().query("show unix_socket_directories")).isEmpty();
        assertThat(embedded().query("show server_version_num")).startsWith(Cluster.MAJOR_VERSION);
    }

    private void start() throws Exception {
        headroom = HeadroomProcess.on(dataFolder).start().awaitReady();
    }

    private static void await(Path file) throws Exception {
        for (int look = 0; look < 6_000 && !Files.exists(file); look++) {
            Thread.sleep(5);
        }
        assertThat(file).exists();
    }

    private static void awaitEnd(ProcessHandle server) throws Exception {
        server.onExit().get(1, TimeUnit.MINUTES);
    }

    private EmbeddedClient embedded() {
        return EmbeddedClient.of(dataFolder);
    }

    private void writeNote() throws Exception {
        embedded().execute("create table note (text text); insert into note values ('" + NOTE + "')");
    }

    private String note() throws Exception {
        return embedded().query("select text from note");
    }

    private void pretendThatThePidIsReused() throws Exception {
        var pidFile = PidFile.of(embedded().folder()).path();
        var oldPid = Files.readAllLines(pidFile).get(0);
        var ownPid = Long.toString(ProcessHandle.current().pid());
        Files.writeString(pidFile, Files.readString(pidFile).replaceFirst(oldPid, ownPid));
    }
}
