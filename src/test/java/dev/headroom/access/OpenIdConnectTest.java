package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tokens of an OpenID Connect provider, with the roles in a claim that the settings name. */
@ApplicationTest
@TestProfile(OpenIdConnectProfile.class)
class OpenIdConnectTest {
    private static final String ISSUER = "https://server.example.com";
    private static final Map<String, Object> NONE = Map.of();

    @Test
    void adminMakesChangesUnderTheirSubject() {
        var admin = new Caller(token("admin").sign());

        var created = admin.create("by OpenID Connect " + UUID.randomUUID(), Role.EDITOR);

        assertThat(created.getJsonObject("apiToken").getString("createdBy")).isEqualTo("subject-of-ada");
    }

    @Test
    void editorMayNotMakeTokens() {
        assertThat(new Caller(token("editor").sign()).refusal(Caller.LIST, NONE))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoHasNoRoleReadsOnly() {
        var reader = new Caller(token("friend").sign());

        assertThat(reader.refusal(Caller.LIST, NONE)).isEqualTo("FORBIDDEN");
        assertThat(reader.data("{ catalog { version } }", NONE)).isNotNull();
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(token("admin")
                .issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600))
                .sign());
    }

    @Test
    void aForgedSignatureIsRefused() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);

        assertRefused(
                token("admin").jws().keyId("1").sign(generator.generateKeyPair().getPrivate()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(token("admin").issuer("https://elsewhere.example.com").sign());
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        assertRefused(token("admin").audience("another").sign());
    }

    @Test
    void headroomsOwnTokensGoOnWorking() {
        var owner = new Caller(new Caller(OpenIdConnectProfile.ADMIN_TOKEN)
                .create("beside OpenID Connect " + UUID.randomUUID(), Role.ADMIN)
                .getString("secret"));

        assertThat(owner.data(Caller.LIST, NONE).getJsonArray("apiTokens")).isNotEmpty();
    }

    private static JwtClaimsBuilder token(String role) {
        return Jwt.issuer(ISSUER)
                .audience("headroom")
                .subject("subject-of-ada")
                .preferredUserName("ada")
                .claim("headroom", Map.of("roles", Set.of(role)));
    }

    private static void assertRefused(String token) {
        var caller = new Caller(token);
        caller.post(Caller.LIST, NONE).then().statusCode(401);
        assertThat(caller.refusal("{ catalog { version } }", NONE)).isEqualTo("UNAUTHENTICATED");
    }
}
