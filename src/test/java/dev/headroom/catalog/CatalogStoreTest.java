package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The store swaps its snapshot for newer ones only, goes on with it when it can have no other, and reads once for many.
 */
class CatalogStoreTest {
    private static final int CALLERS = 50;

    private Supplier<Catalog> database = () -> catalog(1);
    private final CatalogStore store = store();

    @Test
    void withoutAFormerCatalogAFailureIsThrown() {
        database = CatalogStoreTest::away;
        assertThatThrownBy(store::refresh).hasMessage("away");
    }

    @Test
    void aFailureLeavesTheFormerCatalogAndIsToldUntilItEnds() {
        store.refresh();
        assertThat(store.staleSince()).isNull();
        database = CatalogStoreTest::away;
        store.refresh();
        store.follow();
        assertThat(store.current().version()).isEqualTo(1);
        assertThat(store.staleSince()).isBeforeOrEqualTo(Instant.now());
        database = () -> catalog(2);
        store.follow();
        assertThat(store.current().version()).isEqualTo(2);
        assertThat(store.staleSince()).isNull();
    }

    @Test
    void anOlderCatalogIsNotTaken() {
        database = () -> catalog(7);
        store.refresh();
        database = () -> catalog(6);
        store.follow();
        assertThat(store.current().version()).isEqualTo(7);
        assertThat(store.staleSince()).isNotNull();
    }

    @Test
    void oneReadServesAllWhoAskedBeforeIt() throws InterruptedException {
        var reads = new AtomicInteger();
        var firstReads = new CountDownLatch(1);
        var allAsk = new CountDownLatch(1);
        database = () -> {
            firstReads.countDown();
            await(allAsk);
            return catalog(reads.incrementAndGet());
        };
        List<Thread> callers =
                Stream.generate(() -> new Thread(store::refresh)).limit(CALLERS).toList();
        callers.get(0).start();
        firstReads.await();
        callers.stream().skip(1).forEach(Thread::start);
        while (callers.stream().skip(1).anyMatch(caller -> caller.getState() != Thread.State.BLOCKED)) {
            Thread.onSpinWait();
        }
        allAsk.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(reads).hasValue(2);
    }

    private CatalogStore store() {
        return new CatalogStore(
                new CatalogTables(null, null, null, null, null, null, null, null, null, null, null, null, null) {
                    @Override
                    public int version() {
                        return database.get().version();
                    }

                    @Override
                    public Catalog snapshot() {
                        return database.get();
                    }
                });
    }

    private static Catalog away() {
        throw new IllegalStateException("away");
    }

    private static Catalog catalog(int version) {
        var entity = new CatalogVersionEntity();
        entity.version = version;
        return Catalog.of(
                entity,
                PackagedCatalog.FACTS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
