package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initdb: error: could not write to file "pg_wal": No space left on device      | PostgreSQL found no space \
            left
            initdb: error: cannot be run as root                                          | does not run as root here
            2026-01-01 UTC [7] FATAL:  could not create lock file "x": Permission denied  | did not start: could not \
            create lock file "x"
            ''                                                                            | did not start: it gave no \
            reason
            """)
    void aServerLogIsExplainedInOneSentence(String log, String explanation) throws IOException {
        var folder = new DataFolder(root, 0);
        folder.prepare();
        Files.writeString(folder.log(), log + "\n");

        assertThat(new ServerLog(folder).explain("it gave no reason").getMessage())
                .contains(explanation)
                .hasLineCount(1);
    }
}
