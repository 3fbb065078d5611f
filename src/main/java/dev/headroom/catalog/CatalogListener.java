package dev.headroom.catalog;

import dev.headroom.database.Database;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Keeps the store up with the database, whoever changes it: at each notification, and in case one went missing also at
 * intervals. It listens on a connection of its own, and looks for another one, ever more slowly, when that is lost.
 */
@ApplicationScoped
public class CatalogListener {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 5;

    private final CatalogStore store;
    private final Config config;
    private final int pollMs;
    private final boolean follows;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "catalog-listener");
    private volatile @Nullable Connection connection;

    CatalogListener(CatalogStore store, Config config, CatalogSettings settings) {
        this.store = store;
        this.config = config;
        this.pollMs = Math.toIntExact(settings.pollInterval().toMillis());
        this.follows = settings.follow();
    }

    /** Begins to follow the database, on a thread that ends with the application, where that is set to be done. */
    void start() {
        if (follows) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        stop.countDown();
        Connection open = connection;
        if (open != null) {
            open.abort(Runnable::run); // the only call that ends a wait for notifications
        }
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private void run() {
        Duration pause = Duration.ZERO;
        while (!stopsWithin(pause)) {
            try (Connection own = Database.connect(config)) {
                connection = own;
                pause = Duration.ZERO;
                listen(own);
            } catch (SQLException | RuntimeException lost) {
                if (!isStopping()) {
                    Log.debugf("Not listening to changes of the catalog: %s", lost.getMessage());
                    store.follow(); // which also finds out, and tells, whether the database is away or merely this
                    // connection
                }
                pause = pause.isZero() ? FIRST_PAUSE : longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void listen(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("listen headroom_catalog");
        }
        store.follow(); // changes from before
        while (!isStopping()) {
            PGNotification[] changes = own.unwrap(PGConnection.class).getNotifications(pollMs);
            store.follow();
            if (changes.length == 0 && !own.isValid(PATIENCE_SECONDS)) {
                throw new SQLException("the connection is dead");
            }
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
