package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.digest.Sha256;
import dev.headroom.docs.Document;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where only trusted documents are executed, each of them is, by its text and by its hash, and nothing else. */
@ApplicationTest
@TestProfile(TrustedDocumentsTest.TrustedOnly.class)
class TrustedDocumentsTest {
    public static class TrustedOnly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("headroom.http.trusted-documents-only", "true");
        }
    }

    @Test
    void trustedDocumentsAreExecuted() throws IOException {
        Map<String, String> documents =
                TrustedDocuments.read(Files.readString(Path.of("src/main/resources/trusted-documents.json")));
        assertThat(documents).isNotEmpty();
        documents.forEach((hash, document) -> {
            assertExecuted(Endpoint.post(Map.of("query", document), "application/json"));
            assertExecuted(Endpoint.get(Map.of("extensions", extensions(hash).encode())));
        });
    }

    @Test
    void trustedDocumentsAreTheQueriesOfTheirDocument() throws IOException {
        assertThat(TrustedDocuments.read(Files.readString(Path.of("src/main/resources/trusted-documents.json")))
                        .values())
                .containsExactlyInAnyOrderElementsOf(Document.of("queries.md").examples().stream()
                        .map(example -> example.query().strip())
                        .toList());
    }

    @Test
    void otherDocumentsThanTheTrustedAreRefused() {
        String other = "{ __typename }";
        assertRefused(Endpoint.post(Map.of("query", other), "application/json"));
        assertRefused(Endpoint.post(Map.of("extensions", extensions(Sha256.of(other))), "application/json"));
        assertRefused(
                Endpoint.post(Map.of("query", other, "extensions", extensions(Sha256.of(other))), "application/json"));
        assertRefused(Endpoint.post(Map.of("extensions", extensions(Sha256.of(other))), "application/json"));
    }

    @Test
    void trustedDocumentsAreNamedByTheirHash() {
        assertThatThrownBy(() -> TrustedDocuments.read("{\"abc\": \"{ __typename }\"}"))
                .hasMessageContaining(
                        "abc is not the SHA-256 of its document, which is " + Sha256.of("{ __typename }"));
    }

    private static JsonObject extensions(String hash) {
        return new JsonObject()
                .put("persistedQuery", new JsonObject().put("version", 1).put("sha256Hash", hash));
    }

    private static void assertExecuted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Endpoint.json(response).fieldNames()).contains("data").doesNotContain("errors");
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
        assertThat(Endpoint.code(response)).isEqualTo("UNTRUSTED_DOCUMENT");
    }
}
