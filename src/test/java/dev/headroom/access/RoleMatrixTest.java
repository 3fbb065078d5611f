package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is refused what about API tokens, and how. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(AccessProfile.class)
class RoleMatrixTest {
    @Inject
    DataSource database;

    record Operation(String query, Map<String, Object> variables) {}

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation(Caller.CREATE, Map.of("input", Map.of("name", "never " + UUID.randomUUID(), "role", "ADMIN"))),
                new Operation(Caller.REVOKE, Map.of("id", "0123456789abcdef")),
                new Operation(Caller.LIST, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noToken(Operation operation) {
        assertThat(Caller.ANYONE.refusal(operation.query, operation.variables)).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void editor(Operation operation) {
        var editor = new Caller(token(Role.EDITOR).getString("secret"));

        JsonObject answer = editor.ask(operation.query, operation.variables);

        assertThat(answer.getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("This needs the role admin; your token has the role editor.");
        assertThat(editor.refusal(operation.query, operation.variables)).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void revoked(Operation operation) {
        JsonObject token = token(Role.ADMIN);
        Caller.ADMIN.data(Caller.REVOKE, Map.of("id", token.getJsonObject("apiToken").getString("id")));

        assertWrong(token.getString("secret"), operation, "The API token has been revoked.");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void expired(Operation operation) throws SQLException {
        JsonObject token = token(Role.ADMIN);
        expire(token.getJsonObject("apiToken").getString("id"));

        assertWrong(token.getString("secret"), operation, "The API token has expired.");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void forged(Operation operation) {
        Secret right = Secret.parse(token(Role.ADMIN).getString("secret")).orElseThrow();

        assertWrong(new Secret(right.id(), Secret.random().value()).token(), operation, "The API token is not a known one.");
        assertWrong(Secret.random().token(), operation, "The API token is not a known one.");
        assertWrong(right.token().substring(0, 40), operation, "The API token is incomplete.");
        assertWrong(AccessProfile.ADMIN + "x", operation, "The token is not one of Headroom's, and OpenID Connect is off.");
    }

    @Test
    void wrongTokenIsRefusedOnReadsToo() {
        assertWrong(Secret.random().token(), new Operation("{ catalog { version } }", Map.of()), "The API token is not a known one.");
    }

    private static JsonObject token(Role role) {
        return Caller.ADMIN.create(role + " " + UUID.randomUUID(), role);
    }

    private void expire(String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update api_token set expires_at = now() where id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private static void assertWrong(String token, Operation operation, String reason) {
        var response = new Caller(token).post(operation.query, operation.variables);
        response.then().statusCode(401).header("WWW-Authenticate", "Bearer").contentType("application/json");
        JsonObject error = new JsonObject(response.asString()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("message")).startsWith(reason);
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("UNAUTHENTICATED");
    }
}
