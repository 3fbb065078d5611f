package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No GPU and device share a slug, whoever writes them and however close together. */
@ApplicationTest
@Tag("database")
class SharedSlugTest {
    private static final String SLUG = "contested";
    private static final String GPU = """
            insert into gpu (id, slug, name, vendor, architecture, segment, memory_gb, bandwidth_gb_per_sec, source)
            values (-1, 'contested', 'Contested', 'Nobody', 'None', 'CONSUMER', 8, 100, 'test')""";
    private static final String DEVICE = """
            insert into device (id, slug, name, chip, kind, gpu_count, accelerator_vendor, backends, \
            operating_systems, source)
            values (-1, 'contested', 'Contested', 'None', 'PHONE', 1, 'Nobody', 'CPU', 'Android', 'test')""";

    @Inject
    DataSource database;

    private Connection one;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        one = database.getConnection();
        other = database.getConnection();
        one.setAutoCommit(false);
        other.setAutoCommit(false);
    }

    @AfterEach
    void clear() throws SQLException {
        one.rollback();
        other.rollback();
        run(one, "delete from gpu where slug = 'contested'; delete from device where slug = 'contested'");
        one.commit();
        one.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEVICE, "update device set slug = 'contested' where slug = 'nvidia-dgx-spark'"})
    void aDeviceCannotTakeAGpusSlug(String statement) throws SQLException {
        run(one, GPU);
        assertThatThrownBy(() -> run(one, statement)).hasMessageContaining("hardware_slug_pkey");
    }

    @Test
    void aSlugIsFreeAgainAfterADeletionAndARenaming() throws SQLException {
        run(one, GPU + ";" + "delete from gpu where slug = 'contested';" + DEVICE);
        run(one, "update device set slug = 'renamed' where slug = 'contested';" + GPU);
    }

    @Test
    void aFormatsSlugIsUniqueWhateverItsCase() {
        assertThatThrownBy(() -> run(
                        one,
                        "insert into quant (id, slug, name, family, runtimes) values (-1, 'q4_k_m', 'Q', "
                                + "'GGUF_K', 'none')"))
                .hasMessageContaining("quant_slug_without_case");
    }

    @Test
    void theSecondOfTwoTransactionsIsRefusedOnceTheFirstIsCommitted() throws Exception {
        run(one, GPU);
        var second = CompletableFuture.runAsync(() -> runUnchecked(other, DEVICE));
        awaitOneThatWaits();
        one.commit();
        assertThatThrownBy(second::join).hasStackTraceContaining("hardware_slug_pkey");
    }

    @Test
    void theSecondOfTwoTransactionsGoesOnWhereTheFirstIsRolledBack() throws Exception {
        run(one, GPU);
        var second = CompletableFuture.runAsync(() -> runUnchecked(other, DEVICE));
        awaitOneThatWaits();
        one.rollback();
        second.join();
    }

    @Test
    void aMutationThatComesSecondLearnsThatTheSlugIsTaken() throws Exception {
        run(one, DEVICE);
        var second = CompletableFuture.supplyAsync(() -> Mutations.create(
                "gpu",
                "slug",
                new JsonObject()
                        .put("name", SLUG)
                        .put("vendor", "Nobody")
                        .put("architecture", "None")
                        .put("segment", "CONSUMER")
                        .put("memoryGb", 8)
                        .put("bandwidthGbPerSec", 100)
                        .put("source", "test")));
        awaitOneThatWaits();
        one.commit();
        assertThat(Mutations.error("gpu", second.join()).getString("code")).isEqualTo("TAKEN");
    }

    private void awaitOneThatWaits() throws SQLException, InterruptedException {
        String waiting = "select count(*) from pg_locks where not granted and locktype = 'transactionid'";
        for (int look = 0; look < 3_000 && count(waiting) == 0; look++) {
            Thread.sleep(10);
        }
        assertThat(count(waiting)).isEqualTo(1);
    }

    private int count(String query) throws SQLException {
        try (var statement = one.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void runUnchecked(Connection connection, String sql) {
        try {
            run(connection, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
