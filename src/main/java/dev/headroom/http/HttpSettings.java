package dev.headroom.http;

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
    @WithDefault("64K")
    MemorySize maxBodySize();

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    boolean introspection();

    /**
     * How many characters of documents that clients registered by their hash are kept; those unused longest go first.
     */
    @WithDefault("4M")
    MemorySize persistedQueries();

    /** Whether only the documents that the application was built with are executed. */
    @WithDefault("false")
    boolean trustedDocumentsOnly();
}
