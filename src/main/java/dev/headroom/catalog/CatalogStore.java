package dev.headroom.catalog;

import dev.headroom.edit.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Holds the catalog that queries are answered from, and swaps it as a whole, never for an older one. */
@ApplicationScoped
public class CatalogStore implements Snapshot {
    private final CatalogTables tables;
    private final Freshness freshness = new Freshness();
    private final AtomicLong requested = new AtomicLong();
    private final Object rebuilding = new Object();
    private long answered;
    private volatile @Nullable Catalog current;

    CatalogStore(CatalogTables tables) {
        this.tables = tables;
    }

    /** The catalog now. A query that asks twice may get two versions, each consistent in itself. */
    public Catalog current() {
        return loaded().orElseThrow(() -> new IllegalStateException("The catalog is not loaded yet"));
    }

    /** The same, or empty before the start has loaded it. */
    public Optional<Catalog> loaded() {
        return Optional.ofNullable(current);
    }

    /**
     * Since when the catalog may differ from the database's, because that is away or holds what makes no catalog; else
     * null.
     */
    public @Nullable Instant staleSince() {
        return freshness.staleSince();
    }

    /**
     * Reads the catalog from the database and puts it in place of the present one. After it {@link #current()} shows
     * every change that was committed before the call, or, where that is impossible, the present one stays and is
     * stale.
     *
     * @throws RuntimeException if the catalog cannot be read and there is none to go on with
     */
    @Override
    public void refresh() {
        long call = requested.incrementAndGet();
        synchronized (rebuilding) {
            // Of many calls that wait here the first one reads for all: its transaction begins after theirs have ended.
            if (answered < call) {
                long latest = requested.get();
                rebuild();
                answered = latest;
            }
        }
    }

    /** Refreshes the catalog if the database's version is another. */
    void follow() {
        Instant now = Instant.now();
        try {
            // Behind whoever makes a change and reads it already, so that it is not read twice.
            synchronized (rebuilding) {
                if (tables.version() == current().version()) {
                    freshness.confirm(now);
                } else {
                    refresh();
                }
            }
        } catch (RuntimeException failure) {
            freshness.lose(failure);
        }
    }

    private void rebuild() {
        Instant now = Instant.now();
        try {
            Catalog read = tables.snapshot();
            if (current != null && read.version() < current.version()) {
                throw new IllegalStateException(
                        "the database went back from version %d to %d".formatted(current.version(), read.version()));
            }
            current = read;
            freshness.confirm(now);
        } catch (RuntimeException failure) {
            if (current == null) {
                throw failure;
            }
            freshness.lose(failure);
        }
    }
}
