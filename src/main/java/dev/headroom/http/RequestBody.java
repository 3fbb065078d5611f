package dev.headroom.http;

import dev.headroom.access.Role;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the body of a request into memory, as far as its sender may fill that: imports of whole tables are for editors.
 */
@ApplicationScoped
public class RequestBody implements Handler<RoutingContext> {
    private final long maximum;
    private final BodyHandler anyones;
    private final BodyHandler editors;

    RequestBody(
            HttpSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize serverMaximum) {
        maximum = settings.maxBodySize().asLongValue();
        anyones = handler(maximum);
        editors = handler(Math.max(maximum, serverMaximum.asLongValue()));
    }

    private static BodyHandler handler(long maximum) {
        return BodyHandler.create(false).setBodyLimit(maximum);
    }

    /** Bytes that a body may have which is sent without an editor's token. */
    long maximum() {
        return maximum;
    }

    @Override
    public void handle(RoutingContext http) {
        // The check of a token may have gone to another thread, and Quarkus lets the body wait for it.
        ((HttpServerRequestInternal) http.request()).context().runOnContext(back -> {
            http.request().resume();
            try {
                readOrGoOn(http);
            } catch (RuntimeException unreadable) {
                // Such as a form without a boundary. Thrown from here, it would leave the request without an answer.
                http.fail(HttpResponseStatus.BAD_REQUEST.code(), unreadable);
            }
        });
    }

    private void readOrGoOn(RoutingContext http) {
        if (http.request().method().equals(HttpMethod.POST)) {
            (isOfEditor(http) ? editors : anyones).handle(http);
        } else {
            http.next();
        }
    }

    private static boolean isOfEditor(RoutingContext http) {
        if (!(http.user() instanceof QuarkusHttpUser user)) {
            return false;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.hasRole(Role.EDITOR.claim()) || identity.hasRole(Role.ADMIN.claim());
    }
}
