package dev.headroom.web.start;

import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The start page. */
@Path("/")
public class StartResource {
    private final PageResponses responses;

    StartResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response start(@Context UriInfo uri) {
        return responses.page(uri, StartPage::of);
    }

    /** The query behind the page. */
    public static GraphQlQuery query(Visit visit) {
        return StartPage.of(visit).page().request();
    }
}
