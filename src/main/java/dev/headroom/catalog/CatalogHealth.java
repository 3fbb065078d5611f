package dev.headroom.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as there is a catalog to answer from. */
@Readiness
@ApplicationScoped
public class CatalogHealth implements HealthCheck {
    private final CatalogStore store;

    CatalogHealth(CatalogStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        Catalog catalog = store.current();
        var response = HealthCheckResponse.named("catalog").status(catalog != null);
        return catalog == null ? response.build() : response.withData("version", catalog.version()).build();
    }
}
