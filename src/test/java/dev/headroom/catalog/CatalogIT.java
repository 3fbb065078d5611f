package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.HeadroomProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application loads its catalog once, and answers from it after every start and after a crash. */
class CatalogIT {
    private static final String LOADED = "quant_files.csv: 16050 rows read, 16050 added";
    private static final String QUERY = """
            { catalog { version models } model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q4_K_M") { requiredVram } \
            } }""";
    private static final String ANSWER = """
            {"data":{"catalog":{"version":1,"models":561},"model":{"quant":{"requiredVram":5.5}}}}""";

    @TempDir
    Path dataFolder;

    @Test
    void theCatalogIsLoadedOnceAndAnswersAfterEachStart() throws Exception {
        try (var first = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            assertThat(first.ask(QUERY)).isEqualTo(ANSWER);
            assertThat(first.output()).contains(LOADED);
            first.kill();
        }
        try (var second = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            assertThat(second.ask(QUERY)).isEqualTo(ANSWER);
            assertThat(second.output()).doesNotContain("rows read");
        }
    }
}
