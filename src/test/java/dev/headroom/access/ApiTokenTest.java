package dev.headroom.access;

import static dev.headroom.access.Caller.ADMIN;
import static dev.headroom.access.Caller.ANYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an API token. */
@ApplicationTest
@Tag("database")
class ApiTokenTest {
    @Inject
    DataSource database;

    @Test
    void aTokenWorksUntilItIsRevoked() {
        JsonObject created = ADMIN.create(name(), Role.ADMIN);
        var owner = new Caller(created.getString("secret"));
        assertThat(owner.data(Caller.LIST, Map.of()).getJsonArray("apiTokens")).isNotEmpty();

        Map<String, Object> id = Map.of("id", created.getJsonObject("apiToken").getString("id"));
        assertThat(ADMIN.data(Caller.REVOKE, id)
                        .getJsonObject("apiTokenRevoke")
                        .getJsonObject("apiToken")
                        .getString("revokedAt"))
                .isNotNull();
        owner.post(Caller.LIST, Map.of()).then().statusCode(401);
    }

    @Test
    void aTokenTellsWhoCreatedIt() {
        String first = name();
        var owner = new Caller(ADMIN.create(first, Role.ADMIN).getString("secret"));
        JsonObject second = owner.create(name(), Role.EDITOR).getJsonObject("apiToken");

        assertThat(second.getString("createdBy")).isEqualTo(first);
        assertThat(second.getString("role")).isEqualTo("EDITOR");
        assertThat(second.getString("revokedAt")).isNull();
    }

    @Test
    void aSecretIsKeptAsAHashOnly() throws SQLException {
        String secret = ADMIN.create(name(), Role.EDITOR).getString("secret");
        String value = Secret.parse(secret).orElseThrow().value();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select t::text, secret_hash, salt from api_token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(value);
                assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1))
                        .doesNotContain(value)
                        .hasSize(32);
                assertThat(rows.getBytes(3)).hasSize(16);
            }
        }
    }

    @Test
    void aTokenTellsWhenItWasLastUsed() {
        String name = name();
        var owner = new Caller(ADMIN.create(name, Role.ADMIN).getString("secret"));
        owner.data("{ catalog { version } }", Map.of());

        await().untilAsserted(() -> assertThat(ADMIN.data(Caller.LIST, Map.of()).getJsonArray("apiTokens"))
                .anySatisfy(token -> {
                    assertThat(((JsonObject) token).getString("name")).isEqualTo(name);
                    assertThat(((JsonObject) token).getString("lastUsedAt")).isNotNull();
                }));
    }

    @Test
    void aTokenIsRevokedOnlyOnce() {
        Map<String, Object> id = Map.of(
                "id",
                ADMIN.create(name(), Role.EDITOR).getJsonObject("apiToken").getString("id"));

        JsonObject first = ADMIN.data(Caller.REVOKE, id);

        assertThat(ADMIN.data(Caller.REVOKE, id)).isEqualTo(first);
    }

    @Test
    void anUnknownTokenIsNotRevoked() {
        assertThat(ADMIN.data(Caller.REVOKE, Map.of("id", "nope"))
                        .getJsonObject("apiTokenRevoke")
                        .getJsonArray("userErrors"))
                .containsExactly(new JsonObject().put("field", "id").put("code", "NOT_FOUND"));
    }

    @Test
    void aNameOfATokenIsUniqueWithoutRegardToCase() {
        String name = name();
        ADMIN.create(name, Role.EDITOR);

        assertRefused(Map.of("name", name.toUpperCase(Locale.ROOT), "role", "EDITOR"), "name", "TAKEN");
        assertRefused(Map.of("name", "headroom_admin_token", "role", "EDITOR"), "name", "TAKEN");
    }

    @ParameterizedTest
    @CsvSource({"'', REQUIRED", "'  ', REQUIRED", "' a', INVALID", "'a\u0007b', INVALID"})
    void aNameOfATokenIsOneForPeople(String name, String code) {
        assertRefused(Map.of("name", name, "role", "EDITOR"), "name", code);
    }

    @Test
    void aLongNameOfATokenIsRefused() {
        assertRefused(Map.of("name", "a".repeat(101), "role", "EDITOR"), "name", "INVALID");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "4000"})
    void aTokenExpiresInTheNextTenYears(int days) {
        var expiresAt = Instant.now().plus(days, ChronoUnit.DAYS).toString();

        assertRefused(Map.of("name", name(), "role", "EDITOR", "expiresAt", expiresAt), "expiresAt", "INVALID");
    }

    @Test
    void readsNeedNoToken() {
        assertThat(ANYONE.data("{ gpus(first: 1) { totalCount } }", Map.of())
                        .getJsonObject("gpus")
                        .getInteger("totalCount"))
                .isPositive();
    }

    private static void assertRefused(Map<String, Object> input, String field, String code) {
        JsonObject payload = ADMIN.create(input);
        assertThat(payload.getValue("apiToken")).isNull();
        assertThat(payload.getValue("secret")).isNull();
        assertThat(payload.getJsonArray("userErrors")).hasSize(1);
        JsonObject error = payload.getJsonArray("userErrors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("code")).isEqualTo(code);
    }

    private static String name() {
        return "test " + UUID.randomUUID();
    }
}
