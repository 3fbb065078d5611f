package dev.headroom;

import dev.headroom.access.AccessConfig;
import dev.headroom.access.SessionSettings;
import dev.headroom.bulk.ImportSettings;
import dev.headroom.catalog.CatalogSettings;
import dev.headroom.http.HttpSettings;
import dev.headroom.limits.LimitSettings;
import dev.headroom.settings.UnreadableSettings;
import dev.headroom.submission.SubmissionSettings;
import dev.headroom.web.SiteSettings;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The settings that are Headroom's own, and not those of Quarkus. */
@RegisterForReflection(
        targets = {
            AccessConfig.class,
            SessionSettings.class,
            ImportSettings.class,
            CatalogSettings.class,
            HttpSettings.class,
            LimitSettings.class,
            LimitSettings.ClientLimits.class,
            SiteSettings.class,
            SubmissionSettings.class
        })
final class OwnSettings {
    static final List<Class<?>> MAPPINGS = List.of(
            AccessConfig.class,
            SessionSettings.class,
            ImportSettings.class,
            CatalogSettings.class,
            HttpSettings.class,
            LimitSettings.class,
            SiteSettings.class,
            SubmissionSettings.class);

    private OwnSettings() {}

    /** Ends the start at one that cannot be read. */
    static void check(Config config) {
        UnreadableSettings.refuse(config, MAPPINGS);
    }
}
