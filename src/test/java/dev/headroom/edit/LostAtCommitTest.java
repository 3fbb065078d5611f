package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A connection that is lost at the commit leaves it open whether the change was made, and the answer says so. */
@ApplicationTest
@Tag("database")
class LostAtCommitTest {
    @Inject
    DataSource database;

    @BeforeEach
    void endTheConnectionAtTheCommit() throws SQLException {
        execute("""
                create function lose_connection() returns trigger language plpgsql as
                    $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                create constraint trigger lose_connection after insert on gpu deferrable initially deferred
                    for each row execute function lose_connection()""");
    }

    @AfterEach
    void restore() throws SQLException {
        execute("drop function lose_connection() cascade");
    }

    @Test
    void aCommitThatIsLostIsUnavailableAndUncertain() {
        JsonObject error = GraphQl.respond(Mutations.ADMIN_TOKEN, """
                mutation { gpuCreate(input: {name: "Lost at commit", vendor: "ACME", architecture: "None", segment: \
                CONSUMER, memoryGb: 8,
                    bandwidthGbPerSec: 100, source: "test"}) { gpu { slug } userErrors { code } } }""", Map.of())
                .getJsonArray("errors")
                .getJsonObject(0);

        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("UNAVAILABLE");
        assertThat(error.getString("message")).contains("may have been made").doesNotContain("nothing was changed");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
