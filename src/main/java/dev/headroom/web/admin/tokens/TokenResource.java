package dev.headroom.web.admin.tokens;

import dev.headroom.access.ApiTokenApi;
import dev.headroom.access.ApiTokenCreatePayload;
import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import dev.headroom.error.UserError;
import dev.headroom.web.admin.AdminGate;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** API tokens: the list, creating and revoking. */
@Path("/admin/tokens")
public class TokenResource {
    private final AdminGate gate;
    private final ApiTokenApi api;

    TokenResource(AdminGate gate, ApiTokenApi api) {
        this.gate = gate;
        this.api = api;
    }

    @GET
    @Blocking
    public Response tokens(@Context UriInfo uri) {
        return gate.answer(
                uri,
                Role.ADMIN,
                admin -> AdminGate.page(TokensPage.of(admin, api, SubmittedToken.NONE, "", List.of())));
    }

    /** Shows the secret at once, since it is kept nowhere; sending the form again finds its name taken. */
    @POST
    @Blocking
    public Response create(
            @RestForm @Nullable String form,
            @RestForm @Nullable String name,
            @RestForm @Nullable String role,
            @RestForm @Nullable String expires,
            @Context UriInfo uri) {
        return gate.form(uri, Role.ADMIN, form, admin -> {
            SubmittedToken entered = SubmittedToken.of(name, role, expires);
            List<UserError> errors = entered.errors();
            if (errors.isEmpty()) {
                ApiTokenCreatePayload payload = api.apiTokenCreate(entered.input());
                String secret = payload.secret();
                if (secret != null) {
                    return AdminGate.page(TokensPage.of(admin, api, SubmittedToken.NONE, secret, List.of()));
                }
                errors = payload.userErrors();
            }
            return AdminGate.page(Status.BAD_REQUEST, TokensPage.of(admin, api, entered, "", errors));
        });
    }

    @GET
    @Path("revoke/{id}")
    @Blocking
    public Response question(@PathParam("id") String id, @Context UriInfo uri) {
        return gate.answer(uri, Role.ADMIN, admin -> AdminGate.page(RevokePage.of(admin, require(id))));
    }

    @POST
    @Path("revoke/{id}")
    @Blocking
    public Response revoke(@PathParam("id") String id, @RestForm @Nullable String form, @Context UriInfo uri) {
        return gate.form(uri, Role.ADMIN, form, admin -> {
            if (api.apiTokenRevoke(id).userErrors().isEmpty()) {
                return AdminGate.seeOther("/admin/tokens");
            }
            throw new NotFoundException("token", id);
        });
    }

    private TokenRow require(String id) throws ApiException {
        return api.apiTokens().stream()
                .filter(token -> token.id().equals(id))
                .findFirst()
                .map(TokenRow::of)
                .orElseThrow(() -> new NotFoundException("token", id));
    }
}
