package dev.headroom.web;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** Settings of the site. */
@ConfigMapping(prefix = "headroom.site")
public interface SiteSettings {
    /** Scheme and authority that canonical links and the sitemap name; those of each request unless given. */
    Optional<
                    @Pattern(
                            regexp = "https?://[^/?#\\s]+/*",
                            message = "must be a scheme and an authority, such as https://headroom.example")
                    String>
            url();
}
