package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseProfile;
import dev.headroom.database.TestServer;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changed what is recorded by the database itself, and stays recorded. */
@ApplicationTest
@Tag("database")
@TestProfile(OwnDatabaseProfile.class)
class ChangeLogTest {
    private static final String DIRECT_SQL = "sql:" + TestServer.ofThisRun().username();

    private static final String INSERT = """
            insert into gpu (id, slug, name, vendor, architecture, segment, memory_gb, bandwidth_gb_per_sec, source)
            values (-1, 'logged', 'Logged', 'Nobody', 'None', 'CONSUMER', 8, 100, 'test')""";
    private static final String UPDATE = "update gpu set memory_gb = 16 where slug = 'logged'";
    private static final String DELETE = "delete from gpu where slug = 'logged'";
    private static final String LATEST = " from change order by id desc limit 1";

    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        sql = Sql.open();
    }

    @AfterEach
    void close() throws SQLException {
        sql.run("rollback").run(DELETE).close();
    }

    @Test
    void aRecordTellsWhoDidWhatBeforeAndAfter() throws SQLException {
        sql.run("begin; select set_config('headroom.actor', 'alice', true)")
                .run(INSERT)
                .run("commit")
                .run(UPDATE)
                .run(DELETE);
        assertThat(sql.column("""
                select actor || ' ' || action || ' ' || table_name || ' ' || row_key || ' '
                       || coalesce(before ->> 'memory_gb', '-') || ' ' || coalesce(after ->> 'memory_gb', '-')
                from change where row_key = 'logged' order by id desc limit 3"""))
                .containsExactly(
                        DIRECT_SQL + " DELETE gpu logged 16 -",
                        DIRECT_SQL + " UPDATE gpu logged 8 16",
                        "alice INSERT gpu logged - 8");
    }

    @Test
    void theActorEndsWithTheTransaction() throws SQLException {
        sql.run("begin; select set_config('headroom.actor', 'alice', true); commit")
                .run(INSERT);
        assertThat(sql.value("select actor" + LATEST)).isEqualTo(DIRECT_SQL);
    }

    @Test
    void changesOfOneTransactionAreKnownAsSuch() throws SQLException {
        sql.run("begin").run(INSERT).run(UPDATE).run("commit");
        assertThat(sql.value(
                        "select count(*) from change group by transaction_id order by transaction_id desc limit 1"))
                .isEqualTo("2");
    }

    @Test
    void aTemporaryTableDoesNotCatchTheRecord() throws SQLException {
        sql.run("create temporary table change as select * from public.change limit 0")
                .run(INSERT);
        assertThat(sql.value("select count(*) from pg_temp.change")).isEqualTo("0");
    }

    @Test
    void aRowWithoutASlugIsKnownByItsId() throws SQLException {
        sql.run("begin; update benchmark set source = source || '!' where id = 1");
        assertThat(sql.value("select table_name || ' ' || row_key" + LATEST)).isEqualTo("benchmark 1");
    }

    @Test
    void whatIsUndoneOrChangesNothingIsNoChange() throws SQLException {
        String changes = sql.run(INSERT).value("select count(*) from change");
        sql.run("begin").run(UPDATE).run("rollback").run("update gpu set memory_gb = memory_gb where slug = 'logged'");
        assertThat(sql.value("select count(*) from change")).isEqualTo(changes);
        assertThat(sql.value("select version from gpu where slug = 'logged'")).isEqualTo("0");
    }

    @Test
    void thePackagedRowsOfANewCatalogAreNotRecorded() throws SQLException {
        assertThat(sql.column("select id from change where actor = 'packaged data' and action = 'INSERT'"))
                .isEmpty();
        assertThat(sql.column("select slug from model where touched and slug not in (select row_key from change)"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update change set actor = 'nobody'", "delete from change", "truncate change"})
    void aRecordIsFinal(String statement) {
        assertThatThrownBy(() -> sql.run(statement)).hasMessageContaining("the table change is append-only: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark",
                "price",
                "quant_file",
                "quant_quality",
                "accelerator_class",
                "quant",
                "gpu cascade",
                "device cascade",
                "model cascade"
            })
    void aTableIsNotEmptiedUnrecorded(String table) {
        assertThatThrownBy(() -> sql.run("truncate " + table))
                .hasMessageContaining("it would leave no record: use DELETE");
    }

    @Test
    void aChangePastTheApplicationCountsTheVersionOfItsRow() throws SQLException {
        sql.run(INSERT).run(UPDATE);
        assertThat(sql.value("select version from gpu where slug = 'logged'")).isEqualTo("1");
        sql.run("update gpu set memory_gb = 24, version = 2 where slug = 'logged'");
        assertThat(sql.value("select version from gpu where slug = 'logged'")).isEqualTo("2");
    }
}
