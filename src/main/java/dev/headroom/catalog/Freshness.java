package dev.headroom.catalog;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a snapshot is known to be what the database holds. Each loss, each other cause of it and its end is logged
 * once.
 */
final class Freshness {
    private @Nullable Instant confirmed;
    private @Nullable String obstacle;

    /** @param at when the snapshot was the state of the database */
    synchronized void confirm(Instant at) {
        if (obstacle != null) {
            Log.infof("The catalog is up to date again; it may have been stale since %s", confirmed);
        }
        confirmed = at;
        obstacle = null;
    }

    /** @param failure why it cannot be told, or cannot be mended */
    synchronized void lose(RuntimeException failure) {
        Throwable root = root(failure);
        // While a server goes and comes it gives a new reason at every attempt; that is one obstacle all the same.
        String found =
                root instanceof SQLException ? "the database cannot be read" : "the database holds no valid catalog";
        if (!found.equals(obstacle)) {
            Log.warnf(
                    "Answers come from the catalog as it was at %s, because %s: %s",
                    confirmed, found, root.getMessage());
        }
        obstacle = found;
    }

    /** The last moment at which the snapshot is known to have been the database's state; null while it still is. */
    synchronized @Nullable Instant staleSince() {
        return obstacle == null ? null : confirmed;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
