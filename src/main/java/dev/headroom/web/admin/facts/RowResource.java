package dev.headroom.web.admin.facts;

import dev.headroom.access.Role;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.web.admin.AdminGate;
import dev.headroom.web.admin.AdminVisit;
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

/** Lists of rows, and deleting one. */
@Path("/admin/rows/{kind}")
public class RowResource {
    private final AdminGate gate;
    private final RowKinds kinds;

    RowResource(AdminGate gate, RowKinds kinds) {
        this.gate = gate;
        this.kinds = kinds;
    }

    @GET
    @Blocking
    public Response rows(@PathParam("kind") String kind, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> AdminGate.page(RowListPage.of(admin, kinds.require(kind))));
    }

    @GET
    @Path("delete/{slug}")
    @Blocking
    public Response question(@PathParam("kind") String kind, @PathParam("slug") String slug, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> question(admin, kinds.require(kind), slug));
    }

    @POST
    @Path("delete/{slug}")
    @Blocking
    public Response delete(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @RestForm @Nullable String form,
            @RestForm @Nullable String cascade,
            @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, form, admin -> delete(admin, kinds.require(kind), slug, cascade != null));
    }

    private static <R> Response question(AdminVisit admin, RowKind<?, R> kind, String slug) throws ApiException {
        return AdminGate.page(
                DeletePage.of(admin, kind, kind.rows(admin.visit().catalog()).require("slug", slug), ""));
    }

    private static <R> Response delete(AdminVisit admin, RowKind<?, R> kind, String slug, boolean cascade)
            throws ApiException {
        R row = kind.rows(admin.visit().catalog()).require("slug", slug);
        Outcome<R> outcome = kind.delete(slug, cascade);
        if (outcome.errors().isEmpty()) {
            return AdminGate.seeOther("/admin/rows/%s?done=%s".formatted(kind.path(), Flash.DELETED.word()));
        }
        String refusal = UserError.messages(outcome.errors());
        return AdminGate.page(Status.CONFLICT, DeletePage.of(admin, kind, row, refusal));
    }
}
