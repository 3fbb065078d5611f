package dev.headroom.web;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings of the site. */
@ConfigMapping(prefix = "headroom.site")
public interface SiteSettings {
    /** Scheme and authority that canonical links and the sitemap name; those of each request unless given. */
    Optional<URI> url();
}
