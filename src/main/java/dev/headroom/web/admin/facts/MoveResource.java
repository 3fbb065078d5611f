package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.LinkedRowService.Merge;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
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

/** Renaming a row, and merging it into another one. */
@Path("/admin/rows/{kind}")
public class MoveResource {
    private final AdminGate gate;
    private final Access access;
    private final RowKinds kinds;

    MoveResource(AdminGate gate, Access access, RowKinds kinds) {
        this.gate = gate;
        this.access = access;
        this.kinds = kinds;
    }

    @GET
    @Path("move/{slug}")
    @Blocking
    public Response forms(@PathParam("kind") String kind, @PathParam("slug") String slug, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> forms(admin, kinds.require(kind), slug));
    }

    @POST
    @Path("rename/{slug}")
    @Blocking
    public Response rename(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @RestForm @Nullable String form,
            @RestForm @Nullable String key,
            @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, form, admin -> rename(admin, kinds.require(kind), slug, text(key)));
    }

    @POST
    @Path("merge/{slug}")
    @Blocking
    public Response merge(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @RestForm @Nullable String form,
            @RestForm @Nullable String into,
            @RestForm @Nullable String takeUnknownFacts,
            @RestForm @Nullable String despiteDifferences,
            @Context UriInfo uri) {
        var how = new Merge(takeUnknownFacts != null, despiteDifferences != null);
        return gate.form(uri, Role.EDITOR, form, admin -> merge(admin, kinds.require(kind), slug, text(into), how));
    }

    private static <R> Response forms(AdminVisit admin, RowKind<?, R> kind, String slug) throws ApiException {
        linked(kind, slug);
        return AdminGate.page(
                MovePage.of(admin, kind, kind.rows(admin.visit().catalog()).require("slug", slug), ""));
    }

    private <R> Response rename(AdminVisit admin, RowKind<?, R> kind, String slug, String key) throws ApiException {
        R row = kind.rows(admin.visit().catalog()).require("slug", slug);
        return answer(admin, kind, row, linked(kind, slug).rename(access.require(Role.EDITOR), slug, key, null));
    }

    private <R> Response merge(AdminVisit admin, RowKind<?, R> kind, String slug, String into, Merge how)
            throws ApiException {
        R row = kind.rows(admin.visit().catalog()).require("slug", slug);
        return answer(admin, kind, row, linked(kind, slug).merge(access.require(Role.EDITOR), slug, into, how));
    }

    private static <R> LinkedRowService<?, ?, R> linked(RowKind<?, R> kind, String slug) throws NotFoundException {
        return kind.linked().orElseThrow(() -> new NotFoundException("slug", slug));
    }

    private static <R> Response answer(AdminVisit admin, RowKind<?, R> kind, R row, Outcome<R> outcome) {
        if (outcome.errors().isEmpty()) {
            return AdminGate.seeOther("/admin/rows/%s/change/%s?done=%s"
                    .formatted(kind.path(), kind.row(outcome.made()).part(), Flash.CHANGED.word()));
        }
        String refusal = UserError.messages(outcome.errors());
        return AdminGate.page(Status.CONFLICT, MovePage.of(admin, kind, row, refusal));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
