package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.EmbeddedClient;
import dev.headroom.database.HeadroomProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is killed and restarted under a stream of writes: what was acknowledged is kept, and reads notice
 * nothing.
 */
class DatabaseKilledIT {
    private static final int OUTAGES = 3;
    private static final int WRITERS = 4;
    private static final int WRITES_BETWEEN = 20;
    private static final int REFUSALS_PER_OUTAGE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path dataFolder;

    @Test
    void everyAcknowledgedWriteIsThereOnce() throws Exception {
        var server = EmbeddedClient.of(dataFolder);
        try (var headroom = HeadroomProcess.on(dataFolder)
                        .with("headroom.admin-token", Mutations.ADMIN_TOKEN)
                        .start()
                        .awaitReady();
                var reader = new SteadyReader(headroom);
                var writers = new SteadyWriters(headroom, WRITERS)) {
            for (int outage = 0; outage < OUTAGES; outage++) {
                awaitMore(writers::acknowledged, WRITES_BETWEEN);
                server.stopImmediately();
                awaitMore(writers::refused, REFUSALS_PER_OUTAGE);
                awaitMore(reader::answers, REFUSALS_PER_OUTAGE);
                server.startAgain();
            }
            awaitMore(writers::acknowledged, WRITES_BETWEEN);
            writers.stop();
            awaitMore(reader::answers, 1);
            reader.stop();

            System.out.printf(
                    "%d writes acknowledged, %d refused, %d lost at their commit, %d reads over %d outages%n",
                    writers.acknowledged(),
                    writers.refused(),
                    writers.uncertainSlugs().size(),
                    reader.answers(),
                    OUTAGES);
            assertThat(reader.failures()).isEmpty();
            assertThat(writers.unclearAnswers()).isEmpty();

            List<String> kept = lines(server, "select slug from gpu where vendor = '" + SteadyWriters.VENDOR + "'");
            assertThat(kept).doesNotHaveDuplicates().containsAll(writers.acknowledgedSlugs());
            assertThat(writers.uncertainSlugs())
                    .as("there without an acknowledgement")
                    .containsAll(kept.stream()
                            .filter(slug -> !writers.acknowledgedSlugs().contains(slug))
                            .toList());
            assertNothingIsHalfWritten(server, kept);
            assertEveryRowIsServed(headroom, kept);
        }
    }

    /** A write is a row, its record in the change log and a count of the version, each once. */
    private static void assertNothingIsHalfWritten(EmbeddedClient server, List<String> kept) throws Exception {
        assertThat(lines(server, "select row_key from change where action = 'INSERT' and table_name = 'gpu'"))
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(server.query("select version - 1 from catalog_version")).isEqualTo(String.valueOf(kept.size()));
    }

    private static void assertEveryRowIsServed(HeadroomProcess headroom, List<String> kept) throws Exception {
        assertThat(headroom.ask(
                        "{ gpus(filter: {vendor: {eq: \"%s\"}}) { totalCount } }".formatted(SteadyWriters.VENDOR)))
                .isEqualTo("{\"data\":{\"gpus\":{\"totalCount\":%d}}}".formatted(kept.size()));
    }

    private static List<String> lines(EmbeddedClient server, String sql) throws Exception {
        return server.query("select string_agg(slug, E'\\n') from (" + sql + ") rows (slug)")
                .lines()
                .toList();
    }

    private static void awaitMore(IntSupplier count, int more) throws InterruptedException {
        int wanted = count.getAsInt() + more;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count.getAsInt() < wanted) {
            assertThat(System.nanoTime())
                    .as("waited %s for %d more", PATIENCE, more)
                    .isLessThan(end);
            Thread.sleep(5);
        }
    }
}
