package dev.headroom.web.admin;

import dev.headroom.access.Role;
import dev.headroom.access.Session;
import dev.headroom.access.SessionCookies;
import dev.headroom.access.Sessions;
import dev.headroom.access.SignIn;
import dev.headroom.access.SignIns;
import dev.headroom.web.PageResponses;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and the page that leads on. */
@Path("/admin")
public class AdminResource {
    private final AdminGate gate;
    private final PageResponses responses;
    private final SignIns signIns;
    private final Sessions sessions;
    private final SecurityIdentity identity;

    AdminResource(
            AdminGate gate, PageResponses responses, SignIns signIns, Sessions sessions, SecurityIdentity identity) {
        this.gate = gate;
        this.responses = responses;
        this.signIns = signIns;
        this.sessions = sessions;
        this.identity = identity;
    }

    @GET
    @Blocking
    public Response start(@Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> AdminGate.page(AdminPage.of(admin)));
    }

    @GET
    @Path("sign-in")
    @Blocking
    public Response signIn(@Context UriInfo uri) {
        return gate.anybody(uri, visit -> AdminGate.page(SignInPage.of(visit, "")));
    }

    @POST
    @Path("sign-in")
    @Blocking
    public Response signIn(@RestForm @Nullable String token, @Context UriInfo uri, @Context RoutingContext request) {
        return gate.anybody(uri, visit -> {
            SignIn came = signIns.begin(token == null ? "" : token.strip(), request);
            if (came.session() != null) {
                return Response.fromResponse(AdminGate.seeOther(AdminGate.START))
                        .cookie(cookie(uri, came.session().id(), NewCookie.DEFAULT_MAX_AGE))
                        .build();
            }
            var refusal =
                    Response.fromResponse(AdminGate.page(status(came.result()), SignInPage.of(visit, came.reason())));
            return came.pause().isZero()
                    ? refusal.build()
                    : refusal.header(HttpHeaders.RETRY_AFTER, came.pause().toSeconds() + 1)
                            .build();
        });
    }

    @POST
    @Path("sign-out")
    @Blocking
    public Response signOut(@RestForm @Nullable String form, @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, form, admin -> {
            Session.of(identity).ifPresent(sessions::end);
            return Response.fromResponse(AdminGate.seeOther(AdminGate.SIGN_IN))
                    .cookie(cookie(uri, "", 0))
                    .build();
        });
    }

    private NewCookie cookie(UriInfo uri, String value, int maxAge) {
        return new NewCookie.Builder(SessionCookies.NAME)
                .value(value)
                .path(SessionCookies.PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(responses.site(uri).startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static Status status(SignIn.Result result) {
        return switch (result) {
            case BEGUN -> Status.OK;
            case REFUSED -> Status.FORBIDDEN;
            case TOO_MANY -> Status.TOO_MANY_REQUESTS;
            case UNVERIFIED -> Status.SERVICE_UNAVAILABLE;
        };
    }
}
