package dev.headroom.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of imports over the API. */
@ConfigMapping(prefix = "headroom.import")
public interface ImportSettings {
    /** The longest content that is taken, in bytes of UTF-8. */
    @WithDefault("16M")
    MemorySize maxSize();
}
