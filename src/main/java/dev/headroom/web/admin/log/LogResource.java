package dev.headroom.web.admin.log;

import dev.headroom.access.Role;
import dev.headroom.change.Change;
import dev.headroom.change.ChangeApi;
import dev.headroom.change.ChangeRepository;
import dev.headroom.change.RevertPayload;
import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The change log, and reverting what stands in it. */
@Path(LogPage.PATH)
public class LogResource {
    private final AdminGate gate;
    private final ChangeApi api;
    private final ChangeRepository changes;

    LogResource(AdminGate gate, ChangeApi api, ChangeRepository changes) {
        this.gate = gate;
        this.api = api;
        this.changes = changes;
    }

    @GET
    @Blocking
    public Response log(@Context UriInfo uri) {
        return gate.answer(uri, Role.ADMIN, admin -> AdminGate.page(LogPage.of(admin, api)));
    }

    @GET
    @Path("{id}")
    @Blocking
    public Response change(@PathParam("id") String id, @Context UriInfo uri) {
        return gate.answer(uri, Role.ADMIN, admin -> AdminGate.page(ChangePage.of(admin, api, require(id), "")));
    }

    @POST
    @Path("{id}")
    @Blocking
    public Response revert(
            @PathParam("id") String id,
            @RestForm @Nullable String form,
            @RestForm @Nullable String whole,
            @Context UriInfo uri) {
        return gate.form(uri, Role.ADMIN, form, admin -> {
            Change change = require(id);
            RevertPayload payload = api.revert(id, whole != null);
            if (payload.userErrors().isEmpty()) {
                return AdminGate.seeOther(LogPage.PATH + "?done=reverted");
            }
            String refusal = UserError.messages(payload.userErrors());
            return AdminGate.page(Status.CONFLICT, ChangePage.of(admin, api, change, refusal));
        });
    }

    private Change require(String id) throws ApiException {
        return DatabaseUnavailable.refuse(() -> changes.find(id))
                .orElseThrow(() -> new NotFoundException("change", id));
    }
}
