package dev.headroom.http;

import dev.headroom.digest.Sha256;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The documents that the application was built with: {@code trusted-documents.json}, an object with a document per
 * SHA-256, as graphql-codegen's option {@code persistedDocuments} writes it for a client.
 */
@Singleton
public class TrustedDocuments {
    private static final String FILE = "/trusted-documents.json";

    private final Map<String, String> byHash;

    TrustedDocuments() throws IOException {
        try (InputStream file = TrustedDocuments.class.getResourceAsStream(FILE)) {
            byHash = read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** @throws IllegalArgumentException if a key is not the hash of its document */
    static Map<String, String> read(String json) {
        return new JsonObject(json)
                .stream()
                        .map(entry -> checked(entry.getKey(), (String) entry.getValue()))
                        .collect(Collectors.toUnmodifiableMap(Sha256::of, document -> document));
    }

    private static String checked(String hash, String document) {
        if (!Sha256.of(document).equals(hash)) {
            throw new IllegalArgumentException("%s: %s is not the SHA-256 of its document, which is %s"
                    .formatted(FILE, hash, Sha256.of(document)));
        }
        return document;
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    boolean contains(String document) {
        return document.equals(byHash.get(Sha256.of(document)));
    }
}
