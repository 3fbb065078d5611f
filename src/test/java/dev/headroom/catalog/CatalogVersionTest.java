package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** The version of the catalog tells of every transaction that changed it, once, and so does a notification. */
@ApplicationTest
@Tag("database")
@TestProfile(OwnDatabaseProfile.class)
class CatalogVersionTest {
    private Sql sql;
    private Sql other;
    private int version;

    @BeforeEach
    void open() throws SQLException {
        sql = Sql.open();
        other = Sql.open().run("listen headroom_catalog");
        version = version();
    }

    @AfterEach
    void close() throws SQLException {
        sql.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accelerator_class",
                "quant",
                "quant_quality",
                "model",
                "quant_file",
                "gpu",
                "device",
                "benchmark",
                "price"
            })
    void aChangeOfEveryTableCountsTheVersion(String table) throws SQLException {
        change(table);
        assertThat(version()).isEqualTo(version + 1);
        assertThat(notifications()).containsExactly(String.valueOf(version + 1));
    }

    @Test
    void aTransactionCountsTheVersionOnce() throws SQLException {
        sql.run("begin");
        change("gpu");
        change("device");
        assertThat(notifications()).isEmpty();
        sql.run("commit");
        assertThat(version()).isEqualTo(version + 1);
        assertThat(notifications()).containsExactly(String.valueOf(version + 1));
    }

    @Test
    void whatIsUndoneOrChangesNothingDoesNotCount() throws SQLException {
        sql.run("begin");
        change("gpu");
        sql.run("rollback").run("update gpu set source = source").run("delete from gpu where slug = 'unknown'");
        assertThat(version()).isEqualTo(version);
        assertThat(notifications()).isEmpty();
    }

    @Test
    void anOpenTransactionStopsNoOther() throws SQLException {
        sql.run("begin");
        change("gpu");
        other.run("set statement_timeout = '5s'").run("update device set source = source || '!' where id = 2");
        assertThat(version()).isEqualTo(version + 1);
        sql.run("commit");
        assertThat(version()).isEqualTo(version + 2);
    }

    private void change(String table) throws SQLException {
        String column = table.equals("quant") ? "runtimes" : "source";
        sql.run("update %s set %s = %s || '!' where id = 1".formatted(table, column, column));
    }

    private int version() throws SQLException {
        return Integer.parseInt(other.value("select version from catalog_version"));
    }

    private Stream<String> notifications() throws SQLException {
        return Stream.of(other.connection().unwrap(PGConnection.class).getNotifications(200))
                .map(notification -> notification.getParameter());
    }
}
