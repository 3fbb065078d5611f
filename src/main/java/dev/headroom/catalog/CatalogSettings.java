package dev.headroom.catalog;

import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the catalog in memory keeps up with the database. */
@ConfigMapping(prefix = "headroom.catalog")
public interface CatalogSettings {
    /** How often to ask for the version of the catalog, in case a notification of a change went missing. */
    @Range(from = "100ms", to = "1d")
    @WithDefault("10s")
    Duration pollInterval();

    /** Whether to keep up at all, which a command that ends soon need not. */
    @WithDefault("true")
    boolean follow();
}
