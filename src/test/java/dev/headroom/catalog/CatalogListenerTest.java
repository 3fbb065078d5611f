package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The snapshot follows the database, whoever changes it. */
@ApplicationTest
@Tag("database")
@TestProfile(OwnDatabaseProfile.class)
class CatalogListenerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SLUG = "nvidia-b200";

    @Inject
    CatalogStore store;

    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        sql = Sql.open();
    }

    @AfterEach
    void close() throws SQLException {
        sql.close();
    }

    @Test
    void aChangeInSqlIsSeen() throws SQLException {
        rename("Seen");
        await(() -> name().equals("Seen"));
        assertThat(store.staleSince()).isNull();
        assertThat(store.current().version())
                .isEqualTo(Integer.parseInt(sql.value("select version from catalog_version")));
    }

    @Test
    void aRefreshShowsWhatWasCommittedBefore() throws SQLException {
        for (int change = 0; change < 10; change++) {
            rename("Change " + change);
            store.refresh();
            assertThat(name()).isEqualTo("Change " + change);
        }
    }

    @Test
    void aListenerThatIsCutOffListensAgain() throws SQLException {
        sql.run("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen headroom_catalog'"
                + " and datname = current_database()");
        rename("Heard");
        await(() -> name().equals("Heard"));
        await(() -> store.staleSince() == null);
    }

    @Test
    void whatMakesNoCatalogLeavesTheFormerOne() throws SQLException {
        int version = store.current().version();
        pastTheTriggers("update device set slug = '%s' where id = 1".formatted(SLUG));
        await(() -> store.staleSince() != null);
        assertThat(store.current().version()).isEqualTo(version);
        pastTheTriggers("update device set slug = 'mended' where id = 1");
        await(() -> store.staleSince() == null);
        assertThat(store.current().devices().find("mended")).isPresent();
    }

    /**
     * Only a superuser who switches the triggers off can still write what makes no catalog; the second change tells of
     * the first.
     */
    private void pastTheTriggers(String change) throws SQLException {
        sql.run("set local session_replication_role = replica; " + change
                + "; set local session_replication_role = origin; "
                + "update gpu set name = name || '.' where slug = '%s'".formatted(SLUG));
    }

    private void rename(String name) throws SQLException {
        sql.run("update gpu set name = '%s' where slug = '%s'".formatted(name, SLUG));
    }

    private String name() {
        return store.current().gpus().find(SLUG).orElseThrow().name();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
