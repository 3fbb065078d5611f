package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.EmbeddedClient;
import dev.headroom.database.HeadroomProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes of the packaged application on one database: a change is seen by all, and a database that is away by none.
 */
class ReplicasIT {
    private static final String QUERY = "{ catalog { staleSince } gpu(slug: \"nvidia-b200\") { name } }";
    private static final String ANSWER = "{\"data\":{\"catalog\":{\"staleSince\":%s},\"gpu\":{\"name\":\"%s\"}}}";
    private static final int CHANGES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path dataFolder;

    @Test
    void aChangeIsSeenByEveryReplica() throws Exception {
        try (var one = HeadroomProcess.on(dataFolder).start().awaitReady();
                var other = second().start().awaitReady()) {
            List<Long> millis = new ArrayList<>();
            for (int change = 0; change < CHANGES; change++) {
                String name = "Change " + change;
                rename(name);
                long committed = System.nanoTime();
                await(() -> knows(other, name));
                millis.add((System.nanoTime() - committed) / 1_000_000);
                await(() -> knows(one, name));
            }
            Collections.sort(millis);
            System.out.printf(
                    "A change in SQL was on the other replica after %d ms in the median, %d ms at most%n",
                    millis.get(CHANGES / 2), millis.get(CHANGES - 1));
        }
    }

    @Test
    void readsGoOnWhileTheDatabaseIsAway() throws Exception {
        var server = EmbeddedClient.of(dataFolder);
        var failures = new AtomicInteger();
        var reads = new AtomicInteger();
        var done = new AtomicBoolean();
        try (var headroom = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            var reader = new Thread(() -> {
                while (!done.get()) {
                    reads.incrementAndGet();
                    failures.addAndGet(reads(headroom) ? 0 : 1);
                }
            });
            reader.start();
            rename("Before");
            await(() -> knows(headroom, "Before"));

            server.stopImmediately();
            await(() -> headroom.ask(QUERY).contains("\"staleSince\":\"2"));
            assertThat(headroom.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(headroom.get("/q/health/ready").body()).contains("\"staleSince\"");

            server.startAgain();
            await(() -> knows(headroom, "Before"));
            assertThat(headroom.get("/q/health/ready").body()).doesNotContain("staleSince");
            rename("After");
            await(() -> knows(headroom, "After"));

            done.set(true);
            reader.join();
            assertThat(failures).hasValue(0);
            assertThat(reads).hasPositiveValue();
            assertThat(headroom.output()
                            .lines()
                            .filter(line -> line.contains("Answers come from the catalog as it was at")))
                    .hasSize(1);
        }
    }

    private HeadroomProcess.Launch second() throws Exception {
        return HeadroomProcess.on(dataFolder).besides(EmbeddedClient.of(dataFolder));
    }

    private void rename(String name) throws Exception {
        EmbeddedClient.of(dataFolder).execute("update gpu set name = '" + name + "' where slug = 'nvidia-b200'");
    }

    private static boolean knows(HeadroomProcess headroom, String name) throws Exception {
        return headroom.ask(QUERY).equals(ANSWER.formatted("null", name));
    }

    private static boolean reads(HeadroomProcess headroom) {
        try {
            return headroom.ask(QUERY)
                    .matches("\\{\"data\":\\{\"catalog\":\\{\"staleSince\":[^}]*},\"gpu\":\\{\"name\":\"[^\"]+\"}}}");
        } catch (Exception e) {
            return false;
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("within %s", PATIENCE).isLessThan(end);
            Thread.sleep(1);
        }
    }
}
