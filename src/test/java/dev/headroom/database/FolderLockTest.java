package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.error.StartupFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path root;

    @Test
    void aLockHasOneOwner() throws IOException {
        var folder = new DataFolder(root, 0);
        var owner = FolderLock.acquire(folder);

        assertThatThrownBy(() -> FolderLock.acquire(folder))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(root.toString())
                .hasMessageContaining("process " + ProcessHandle.current().pid());

        owner.close();
        assertThatCode(() -> FolderLock.acquire(folder).close()).doesNotThrowAnyException();
    }
}
