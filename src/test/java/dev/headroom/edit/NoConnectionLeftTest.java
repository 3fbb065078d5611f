package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.ScarceProfile;
import dev.headroom.api.GraphQl;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that hangs, so that every connection of the pool is in use, is one that cannot be used now. */
@ApplicationTest
@Tag("database")
@TestProfile(ScarceProfile.class)
class NoConnectionLeftTest {
    @Inject
    DataSource database;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void takeAll() throws SQLException {
        for (int n = 0; n < ScarceProfile.CONNECTIONS; n++) {
            taken.add(database.getConnection());
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { gpuDelete(slug: \"nobody-s\") { userErrors { code } } }",
                "{ changes { nodes { id } } }",
                "{ apiTokens { id } }"
            })
    void whatNeedsAConnectionIsUnavailable(String query) {
        JsonObject error = GraphQl.respond(Mutations.ADMIN_TOKEN, query, Map.of())
                .getJsonArray("errors")
                .getJsonObject(0);

        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("UNAVAILABLE");
        assertThat(GraphQl.data("{ catalog { models } }")
                        .getJsonObject("catalog")
                        .getInteger("models"))
                .isEqualTo(561);
    }
}
