package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.ScarceProfile;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While as many requests wait for the database as may be answered at a time, others are told to come back. */
@ApplicationTest
@Tag("database")
@TestProfile(ScarceProfile.class)
class ConcurrencyLimitTest {
    private static final String QUERY =
            new JsonObject().put("query", "{ catalog { version } }").encode();

    @Inject
    DataSource database;

    @Test
    void oneRequestMoreThanTheLimitIsSentAway() throws SQLException {
        CompletableFuture<JsonObject> waiting;
        try (Connection lock = database.getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table change in access exclusive mode");
            waiting = CompletableFuture.supplyAsync(
                    () -> GraphQl.respond(Mutations.ADMIN_TOKEN, "{ changes(first: 1) { nodes { id } } }", Map.of()));
            awaitThatItWaits(lock);
            Response refused = ask();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.path("errors[0].extensions.code").toString()).isEqualTo("OVERLOADED");
            assertThat(waiting.join()
                            .getJsonArray("errors")
                            .getJsonObject(0)
                            .getJsonObject("extensions")
                            .getString("code"))
                    .as("of a query that waits for a lock")
                    .isEqualTo("TIMEOUT");
            lock.rollback();
        }
        assertThat(ask().statusCode()).as("when the place is free again").isEqualTo(200);
    }

    private static void awaitThatItWaits(Connection other) throws SQLException {
        boolean waits = false;
        while (!waits) {
            try (var rows = other.createStatement()
                    .executeQuery("select exists (select from pg_locks "
                            + "where relation = 'change'::regclass and not granted)")) {
                rows.next();
                waits = rows.getBoolean(1);
            }
        }
    }

    private static Response ask() {
        return RestAssured.given().contentType("application/json").body(QUERY).post("/graphql");
    }
}
