package dev.headroom.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as there is a catalog to answer from, however stale: {@code staleSince} in its data tells that. */
@Readiness
@ApplicationScoped
public class CatalogHealth implements HealthCheck {
    private final CatalogStore store;

    CatalogHealth(CatalogStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Catalog> catalog = store.loaded();
        var response = HealthCheckResponse.named("catalog").status(catalog.isPresent());
        catalog.ifPresent(loaded -> response.withData("version", loaded.version()));
        Instant staleSince = store.staleSince();
        if (staleSince != null) {
            response.withData("staleSince", staleSince.toString());
        }
        return response.build();
    }
}
