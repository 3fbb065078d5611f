package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.HeadroomProcess;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application takes the tokens of a real OpenID Connect provider. */
@Tag("keycloak")
class KeycloakIT {
    private static final String CLIENT = "command-line";
    private static final String CLIENT_OF_ONE_SECOND = "short-lived";
    private static final String CHANGES = "{ changes(first: 1) { nodes { actor key } } }";
    private static final String TOKENS = "{ apiTokens { id } }";
    private static final String READ = "{ catalog { models } }";

    @TempDir
    static Path dataFolder;

    private static Keycloak keycloak;
    private static HeadroomProcess headroom;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start();
        headroom = launch(dataFolder.resolve("groups")).start().awaitReady();
    }

    @AfterAll
    static void stop() {
        if (headroom != null) {
            headroom.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void adminReadsTheChangeLog() throws Exception {
        assertThat(data(CHANGES, token("ada")).getJsonObject("changes").getJsonArray("nodes"))
                .isNotNull();
    }

    @Test
    void editorChangesTheCatalogUnderTheirSubject() throws Exception {
        String editor = token("ed");
        String slug = create(headroom, editor);

        assertThat(code(headroom.post(TOKENS, editor))).isEqualTo("FORBIDDEN");
        var latest = data(CHANGES, token("ada"))
                .getJsonObject("changes")
                .getJsonArray("nodes")
                .getJsonObject(0);
        assertThat(latest)
                .isEqualTo(new JsonObject()
                        .put("actor", claims(editor).getString("sub"))
                        .put("key", slug));
    }

    @Test
    void whoHasNoRoleReadsOnly() throws Exception {
        String reader = token("nobody");

        assertThat(code(headroom.post(creation("Nobody's"), reader))).isEqualTo("FORBIDDEN");
        assertThat(data(READ, reader).getJsonObject("catalog").getInteger("models"))
                .isEqualTo(561);
    }

    @Test
    void keycloaksOwnRolesCountWhereATokenHasNoGroups() throws Exception {
        assertThat(create(headroom, token("rolf"))).startsWith("gpu-");
    }

    @Test
    void aTokenWithAnotherClaimIsRefused() throws Exception {
        String[] parts = token("nobody").split("\\.");
        String admin =
                claims(String.join(".", parts)).put("groups", List.of("admin")).encode();
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(admin.getBytes(StandardCharsets.UTF_8));

        assertRefused(String.join(".", parts));
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        String token = keycloak.token(CLIENT_OF_ONE_SECOND, "ada");
        var expiry = Instant.ofEpochSecond(claims(token).getLong("exp"));
        while (!Instant.now().isAfter(expiry.plusSeconds(1))) {
            Thread.sleep(50);
        }

        assertRefused(token);
    }

    @Test
    void rolesAreFoundInTheClaimThatTheSettingNames() throws Exception {
        try (var other = launch(dataFolder.resolve("realm-roles"))
                .with("quarkus.oidc.roles.role-claim-path", "realm_access/roles")
                .start()
                .awaitReady()) {
            assertThat(create(other, token("rolf"))).startsWith("gpu-");
            assertThat(code(other.post(creation("Ada's"), token("ada")))).isEqualTo("FORBIDDEN");
        }
    }

    private static HeadroomProcess.Launch launch(Path folder) throws IOException {
        return HeadroomProcess.on(folder)
                .with("quarkus.oidc.auth-server-url", keycloak.realmUrl())
                .with("quarkus.oidc.token.audience", "headroom");
    }

    private static String token(String user) throws Exception {
        return keycloak.token(CLIENT, user);
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static String creation(String name) {
        return """
                mutation { gpuCreate(input: {name: "%s", vendor: "ACME", architecture: "None", segment: CONSUMER, \
                memoryGb: 8,
                    bandwidthGbPerSec: 100, source: "test"}) {
                    gpu { slug } userErrors { message } } }""".formatted(name);
    }

    private static String create(HeadroomProcess headroom, String token) throws Exception {
        var answer = new JsonObject(
                headroom.post(creation("GPU " + UUID.randomUUID()), token).body());
        return answer.getJsonObject("data")
                .getJsonObject("gpuCreate")
                .getJsonObject("gpu")
                .getString("slug");
    }

    private static JsonObject data(String query, String token) throws Exception {
        var answer = new JsonObject(headroom.post(query, token).body());
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).isNull();
        return answer.getJsonObject("data");
    }

    private static String code(HttpResponse<String> response) {
        return new JsonObject(response.body())
                .getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    private static void assertRefused(String token) throws Exception {
        for (String query : List.of(CHANGES, READ)) {
            var response = headroom.post(query, token);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(code(response)).isEqualTo("UNAUTHENTICATED");
        }
    }
}
