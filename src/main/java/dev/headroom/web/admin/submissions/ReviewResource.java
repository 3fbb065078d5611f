package dev.headroom.web.admin.submissions;

import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.submission.SubmissionApi;
import dev.headroom.submission.SubmissionMutations;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Submitted measurements: the list, accepting and refusing. */
@Path(ReviewResource.PATH)
public class ReviewResource {
    static final String PATH = "/admin/submissions";

    private static final List<UserError> NONE_TICKED =
            List.of(new UserError("runs", "Tick at least one speed to accept it.", UserErrorCode.REQUIRED));

    private final AdminGate gate;
    private final SubmissionApi api;
    private final SubmissionMutations mutations;

    ReviewResource(AdminGate gate, SubmissionApi api, SubmissionMutations mutations) {
        this.gate = gate;
        this.api = api;
        this.mutations = mutations;
    }

    @GET
    @Blocking
    public Response waiting(@Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> AdminGate.page(ReviewPage.of(admin, api, List.of())));
    }

    /** @param run numbers of the runs whose boxes are ticked */
    @POST
    @Path("{id}/accept")
    @Blocking
    public Response accept(
            @PathParam("id") String id,
            @RestForm @Nullable String form,
            @RestForm List<Integer> run,
            @Context UriInfo uri) {
        return gate.form(
                uri,
                Role.EDITOR,
                form,
                admin -> after(
                        admin,
                        run.isEmpty()
                                ? NONE_TICKED
                                : mutations.benchmarkSubmissionAccept(id, run).userErrors()));
    }

    @POST
    @Path("{id}/refuse")
    @Blocking
    public Response refuse(
            @PathParam("id") String id,
            @RestForm @Nullable String form,
            @RestForm @Nullable String reason,
            @Context UriInfo uri) {
        return gate.form(
                uri,
                Role.EDITOR,
                form,
                admin -> after(
                        admin,
                        mutations
                                .benchmarkSubmissionRefuse(id, reason == null ? "" : reason)
                                .userErrors()));
    }

    private Response after(AdminVisit admin, List<UserError> errors) throws ApiException {
        return errors.isEmpty()
                ? AdminGate.seeOther(PATH)
                : AdminGate.page(Status.BAD_REQUEST, ReviewPage.of(admin, api, errors));
    }
}
