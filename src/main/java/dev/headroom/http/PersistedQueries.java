package dev.headroom.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.digest.Sha256;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents that are named by their hash: the trusted ones, and those that clients registered by Apollo's <a
 * href="https://www.apollographql.com/docs/apollo-server/performance/apq">automatic persisted queries</a>.
 */
@Singleton
public class PersistedQueries {
    private static final String EXTENSION = "persistedQuery";
    private static final int VERSION = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> registered;

    PersistedQueries(TrustedDocuments trusted, HttpSettings settings) {
        this.trusted = trusted;
        trustedOnly = settings.trustedDocumentsOnly();
        registered = Caffeine.newBuilder()
                .maximumWeight(settings.persistedQueries().asLongValue())
                .weigher((String hash, String document) -> hash.length() + document.length())
                .build();
    }

    /**
     * A request with its document.
     *
     * @param hash by which its client wants to name the document from now on
     */
    record Named(GraphQlRequest request, Optional<String> hash) {
        String document() {
            return request.document().orElseThrow();
        }
    }

    /** The request with the document that it holds or names. */
    Named resolve(GraphQlRequest request, ResponseMediaType mediaType) throws RefusedRequest {
        Optional<String> hash = hash(request);
        if (request.document().isEmpty() && hash.isEmpty()) {
            throw RefusedRequest.malformed("query must be a GraphQL document, but is missing");
        }
        Optional<String> document = request.document();
        if (document.isEmpty()) {
            document = trusted.find(hash.get()).or(() -> Optional.ofNullable(registered.getIfPresent(hash.get())));
        } else if (hash.isPresent() && !hash.get().equals(Sha256.of(document.get()))) {
            throw RefusedRequest.malformed(
                    "extensions.persistedQuery.sha256Hash must be the SHA-256 of query, but is another");
        }
        if (trustedOnly && !document.map(trusted::contains).orElse(false)) {
            throw RefusedRequest.untrusted();
        }
        return new Named(
                request.withDocument(document.orElseThrow(() -> RefusedRequest.persistedQueryNotFound(mediaType))),
                hash);
    }

    /** Remembers the document of a request that could be executed. */
    void remember(Named executed) {
        executed.hash()
                .filter(hash -> trusted.find(hash).isEmpty())
                .ifPresent(hash -> registered.put(hash, executed.document()));
    }

    private static Optional<String> hash(GraphQlRequest request) throws RefusedRequest {
        Optional<JsonObject> extension = request.extension(EXTENSION);
        if (extension.isEmpty()) {
            return Optional.empty();
        }
        if (!(extension.get().get("version") instanceof JsonNumber version)
                || !version.equals(Json.createValue(VERSION))) {
            throw RefusedRequest.malformed("extensions.persistedQuery.version must be 1, but is not");
        }
        String hash = extension.get().get("sha256Hash") instanceof JsonString text
                ? text.getString().toLowerCase(Locale.ROOT)
                : "";
        if (!HASH.matcher(hash).matches()) {
            throw RefusedRequest.malformed(
                    "extensions.persistedQuery.sha256Hash must be 64 hexadecimal digits, but is not");
        }
        return Optional.of(hash);
    }
}
