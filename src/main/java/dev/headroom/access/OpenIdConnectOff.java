package dev.headroom.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Resolves no provider, ever: where a resolver exists, Quarkus starts without {@code quarkus.oidc.auth-server-url} and
 * leaves OpenID Connect off, instead of refusing to start. Where the URL is given, that provider is used.
 */
@ApplicationScoped
public class OpenIdConnectOff implements TenantConfigResolver {
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        return Uni.createFrom().nullItem();
    }
}
