package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    private DataFolder folder;
    private Cluster cluster;

    @BeforeEach
    void prepareFolder(@TempDir Path root) {
        folder = new DataFolder(root, 0);
        folder.prepare();
        cluster = new Cluster(folder);
    }

    @Test
    void aClusterIsInitialisedOnce() throws IOException {
        assertThat(cluster.prepare()).isTrue();
        initialise(Cluster.MAJOR_VERSION);

        assertThat(cluster.prepare()).isFalse();
        assertThat(folder.cluster().resolve("base")).exists();
    }

    @Test
    void aHalfMadeClusterIsRemoved() throws IOException {
        assertThat(cluster.prepare()).isTrue();
        Files.createDirectories(folder.cluster().resolve("base"));
        Files.writeString(folder.cluster().resolve("PG_VERSION"), Cluster.MAJOR_VERSION);

        assertThat(cluster.prepare()).isTrue();
        assertThat(folder.cluster()).doesNotExist();
    }

    @Test
    void aClusterIsNotTakenForCompleteWhenInitdbWroteNothing() throws IOException {
        cluster.prepare();

        assertThatThrownBy(cluster::initialized).isInstanceOf(StartupFailure.class);
        assertThat(folder.initializing()).exists();
    }

    @Test
    void aClusterOfAnotherVersionIsLeftAlone() throws IOException {
        cluster.prepare();
        initialise("16");

        assertThatThrownBy(cluster::prepare)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("written by PostgreSQL 16");
        assertThat(folder.cluster().resolve("base")).exists();
    }

    @Test
    void aClusterWithoutItsPasswordIsLeftAlone() throws IOException {
        cluster.prepare();
        initialise(Cluster.MAJOR_VERSION);
        Files.delete(folder.password());

        assertThatThrownBy(cluster::prepare)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(folder.password().toString());
    }

    private void initialise(String version) throws IOException {
        Files.createDirectories(folder.cluster().resolve("base"));
        Files.writeString(folder.cluster().resolve("PG_VERSION"), version + "\n");
        new Password(folder.password()).create();
        cluster.initialized();
    }
}
