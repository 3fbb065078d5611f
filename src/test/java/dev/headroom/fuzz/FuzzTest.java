package dev.headroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random documents and variables: none is answered with a fault, without an end, with an error that has no code or by
 * keeping memory. {@code -Dfuzz.documents} sets how many there are, {@code -Dfuzz.seed} where they begin.
 */
@ApplicationTest
@Tag("long")
@TestProfile(FuzzTest.Unhindered.class)
class FuzzTest {
    private static final long DOCUMENTS = Long.getLong("fuzz.documents", 100_000);
    private static final long SEED = Long.getLong("fuzz.seed", 0);
    private static final int CLIENTS = 4;
    private static final int SHOWN = 5;
    /** What caches may still take on once a fifth of the documents has filled them. */
    private static final long HEAP_GROWTH_BYTES = 32L * 1024 * 1024;

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    @Inject
    GraphQLSchema schema;

    @TestHTTPResource
    URI server;

    private final ConcurrentMap<String, Long> counts = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    public static class Unhindered implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "headroom.limits.client.cost-per-second",
                    "1000000000",
                    "headroom.limits.client.cost-at-once",
                    "1000000000");
        }
    }

    @Test
    void noRandomDocumentIsAFault() {
        var attacker = new Attacker(schema, server);
        run(attacker, SEED, SEED + DOCUMENTS / 5);
        long before = heapBytes();
        run(attacker, SEED + DOCUMENTS / 5, SEED + DOCUMENTS);
        long after = heapBytes();
        System.out.printf(
                "Fuzz: %d documents: %s; heap %d MiB, then %d MiB%n",
                DOCUMENTS, new TreeMap<>(counts), before >> 20, after >> 20);
        assertThat(failures.stream().limit(SHOWN))
                .as("of %d failures, each ready for %s", failures.size(), CORPUS)
                .isEmpty();
        assertThat(after - before).as("growth of the heap").isLessThan(HEAP_GROWTH_BYTES);
        assertThat(counts.get("no error")).as("requests that were answered").isGreaterThan(DOCUMENTS / 10);
    }

    /** What once was answered wrongly, or could be by a weaker server. */
    @Test
    void whatWasOnceAnsweredWronglyIsAnsweredRightly() throws IOException {
        var attacker = new Attacker(schema, server);
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                check(attacker, new JsonObject(Files.readString(file)).mapTo(FuzzRequest.class));
            }
        }
        assertThat(counts).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private void run(Attacker attacker, long first, long end) {
        var next = new AtomicLong(first);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(
                                () -> {
                                    for (long seed = next.getAndIncrement();
                                            seed < end;
                                            seed = next.getAndIncrement()) {
                                        check(attacker, attacker.request(seed));
                                    }
                                },
                                task -> new Thread(task).start()))
                        .limit(CLIENTS)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void check(Attacker attacker, FuzzRequest request) {
        try {
            var codes = Verdict.codes(request, attacker.send(request));
            (codes.isEmpty() ? Set.of("no error") : codes).forEach(code -> counts.merge(code, 1L, Long::sum));
        } catch (Exception | AssertionError failure) {
            failures.add(failure + "\n" + Json.encode(request));
        }
    }

    private static long heapBytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
