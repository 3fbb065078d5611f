package dev.headroom.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links to a row that was renamed lead on. */
@ApplicationTest
@Tag("database")
class RenamedRowTest {
    private static final JsonObject INPUT = new JsonObject()
            .put("name", "Test Before")
            .put("vendor", "ACME")
            .put("architecture", "None")
            .put("segment", "LAPTOP")
            .put("memoryGb", 8)
            .put("bandwidthGbPerSec", 100)
            .put("source", "test");

    @Inject
    DataSource database;

    @BeforeEach
    void rename() throws SQLException {
        Mutations.create("gpu", "slug", INPUT);
        run("update gpu set slug = 'test-between' where slug = 'test-before'");
        run("update gpu set slug = 'test-after' where slug = 'test-between'");
        Mutations.update(
                "gpu", "test-after", "slug", new JsonObject().put("tdpWatts", 9).put("source", "test"), null);
    }

    @AfterEach
    void clear() {
        Mutations.delete("gpu", "test-after", false);
        if (GraphQl.data("{ gpu(slug: \"test-before\") { slug } }").getJsonObject("gpu") != null) {
            Mutations.delete("gpu", "test-before", false);
        }
    }

    @Test
    void pagesSendToTheSlugOfNow() {
        for (String former : new String[] {"test-before", "test-between", "TEST-BEFORE"}) {
            Response moved = given().redirects().follow(false).get("/gpus/" + former + "?method=detailed");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith("/gpus/test-after?method=detailed");
        }
        assertThat(given().redirects().follow(false).get("/gpus/test-after").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theApiAndSearchFindTheRowByEachSlugThatItHad() {
        assertThat(GraphQl.data("{ gpu(slug: \"test-before\") { slug } hardware(slug: \"test-between\") { slug } }"))
                .isEqualTo(new JsonObject(
                        Map.of("gpu", Map.of("slug", "test-after"), "hardware", Map.of("slug", "test-after"))));
        assertThat(GraphQl.data("{ search(text: \"test between\", first: 1) { slug match } }")
                        .getJsonArray("search")
                        .getJsonObject(0))
                .isEqualTo(new JsonObject().put("slug", "test-after").put("match", "ALIAS"));
    }

    @Test
    void aSlugThatAnotherRowTakesIsThatRows() {
        Mutations.create("gpu", "slug", INPUT);
        assertThat(GraphQl.data("{ gpu(slug: \"test-before\") { slug } }")
                        .getJsonObject("gpu")
                        .getString("slug"))
                .isEqualTo("test-before");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
