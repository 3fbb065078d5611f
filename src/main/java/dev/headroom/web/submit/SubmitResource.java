package dev.headroom.web.submit;

import dev.headroom.error.NotFoundException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.submission.BenchmarkSubmission;
import dev.headroom.submission.SubmissionApi;
import dev.headroom.submission.SubmissionMutations;
import dev.headroom.web.PageResponses;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Measured speeds of anybody: the form, and what became of what was sent. */
@Path(SubmitPage.PATH)
public class SubmitResource {
    /** The button that keeps what was read; the other one only reads. */
    private static final String SEND = "send";

    private final PageResponses responses;
    private final SubmissionMutations mutations;
    private final SubmissionApi api;

    SubmitResource(PageResponses responses, SubmissionMutations mutations, SubmissionApi api) {
        this.responses = responses;
        this.mutations = mutations;
        this.api = api;
    }

    @GET
    @Blocking
    public Response blank(@Context UriInfo uri) {
        return responses.page(uri, visit -> SubmitPage.of(visit, SubmittedText.NONE, List.of(), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Response sent(MultivaluedMap<String, String> form, @Context UriInfo uri) {
        return responses.answer(uri, visit -> {
            SubmittedText entered = SubmittedText.of(form);
            var came = mutations.benchmarkSubmit(entered.input(visit.catalog(), !form.containsKey(SEND)));
            BenchmarkSubmission kept = came.submission();
            return kept == null
                    ? personal(PageResponses.html(
                            status(came.userErrors()), SubmitPage.of(visit, entered, came.runs(), came.userErrors())))
                    : Response.status(Status.SEE_OTHER)
                            .header(HttpHeaders.LOCATION, SubmitPage.PATH + '/' + kept.id())
                            .build();
        });
    }

    @GET
    @Path("{id}")
    @Blocking
    public Response state(@PathParam("id") String id, @Context UriInfo uri) {
        return responses.answer(uri, visit -> {
            BenchmarkSubmission submission = api.benchmarkSubmission(id);
            if (submission == null) {
                throw new NotFoundException("submission", id);
            }
            return personal(PageResponses.html(Status.OK, SubmissionPage.of(visit, submission)));
        });
    }

    private static Status status(List<UserError> errors) {
        if (errors.isEmpty()) {
            return Status.OK;
        }
        return errors.stream().anyMatch(error -> error.code() == UserErrorCode.LIMITED)
                ? Status.TOO_MANY_REQUESTS
                : Status.BAD_REQUEST;
    }

    private static Response personal(Response.ResponseBuilder page) {
        return page.header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
