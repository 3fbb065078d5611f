package dev.headroom.bulk;

import dev.headroom.settings.Range;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of imports over the API. */
@ConfigMapping(prefix = "headroom.import")
public interface ImportSettings {
    /** The longest content that is taken, in bytes of UTF-8. */
    // A string, which the content is, holds no more than 2G.
    @Range(from = "1K", to = "1G")
    @WithDefault("16M")
    MemorySize maxSize();
}
