package dev.headroom.http;

import dev.headroom.settings.Range;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the GraphQL endpoint. */
@ConfigMapping(prefix = "headroom.http")
public interface HttpSettings {
    /**
     * The longest body of a request, in bytes; that of an editor or admin is bounded as any other request's to the
     * server is.
     */
    @Range(from = "1K", to = "100M")
    @WithDefault("64K")
    MemorySize maxBodySize();

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    boolean introspection();

    /**
     * How many characters of documents that clients registered by their hash are kept; those unused longest go first.
     */
    @Range(from = "0", to = "1G")
    @WithDefault("4M")
    MemorySize persistedQueries();

    /** Whether only the documents that the application was built with are executed. */
    @WithDefault("false")
    boolean trustedDocumentsOnly();
}
