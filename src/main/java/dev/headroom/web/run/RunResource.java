package dev.headroom.web.run;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What can I run? */
@Path("/run")
public class RunResource {
    private final PageResponses responses;

    RunResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response run(@Context UriInfo uri) {
        return responses.page(uri, RunPage::of);
    }

    /** The query behind the page. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return RunPage.of(visit).page().request();
    }
}
