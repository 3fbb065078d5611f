package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.EmbeddedClient;
import dev.headroom.database.HeadroomProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away, what has been exported before still is, and the rest is to be asked for again. */
class ExportIT {
    private static final int WAITS = 1200;

    @TempDir
    Path dataFolder;

    @Test
    void exportsGoOnWhileTheDatabaseIsAway() throws Exception {
        try (var headroom = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            String exported = headroom.get("/export/gpus.csv").body();
            assertThat(exported.lines()).hasSize(297);
            var server = EmbeddedClient.of(dataFolder);
            server.stopImmediately();

            assertThat(headroom.get("/export/gpus.csv").body()).isEqualTo(exported);
            var refused = headroom.get("/export/devices.csv");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(refused.body())
                    .isEqualTo("{\"errors\":[{\"message\":\"The database cannot be used now; nothing was changed. Try "
                            + "again later.\","
                            + "\"extensions\":{\"code\":\"UNAVAILABLE\"}}]}");

            server.startAgain();
            for (int wait = 0;
                    wait < WAITS && headroom.get("/export/devices.csv").statusCode() != 200;
                    wait++) {
                Thread.sleep(50);
            }
            assertThat(headroom.get("/export/devices.csv").body().lines()).hasSize(300);
        }
    }
}
