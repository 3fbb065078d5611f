package dev.headroom.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who asks in the present request, as far as it is counted what clients do. */
@ApplicationScoped
public class CurrentClient {
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentClient(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The same text for the same client: the owner of a token, or else an address. */
    public String key() {
        @Nullable RoutingContext http = request.getCurrent();
        return Client.key(identity, http == null ? null : http.request().remoteAddress());
    }
}
