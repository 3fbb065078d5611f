package dev.headroom.database;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Points the datasource at the embedded server of this JVM, where there is one. The settings last as long as the JVM,
 * so that each live reload finds them. They come after system properties and after what a test configures, since dev
 * mode runs tests in its own JVM: those must not reach the catalog of who develops.
 */
public final class EmbeddedServerSettings implements ConfigSource {
    /** Above environment and files, below the 399 that Quarkus gives to what tests configure. */
    private static final int ORDINAL = 350;
    /** Class loaders come and go with each live reload; system properties stay. */
    private static final String KEPT = "headroom.embedded-server:";

    private static final Set<String> NAMES = Set.of(Database.URL, Database.USERNAME, Database.PASSWORD);

    static void keep(EmbeddedServer server) {
        Map.of(
                        Database.URL,
                        server.jdbcUrl(),
                        Database.USERNAME,
                        server.username(),
                        Database.PASSWORD,
                        server.password())
                .forEach((name, value) -> System.setProperty(KEPT + name, value));
    }

    @Override
    public Set<String> getPropertyNames() {
        return NAMES.stream().filter(name -> getValue(name) != null).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable String getValue(String name) {
        return NAMES.contains(name) ? System.getProperty(KEPT + name) : null;
    }

    @Override
    public String getName() {
        return "embedded PostgreSQL";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
