package dev.headroom.web.api;

import dev.headroom.web.PageResponses;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The page on the API. */
@Path("/api")
public class ApiResource {
    private final PageResponses answers;

    ApiResource(PageResponses answers) {
        this.answers = answers;
    }

    @GET
    @Blocking
    public Response api(@Context UriInfo uri) {
        return answers.page(uri, ApiPage::of);
    }
}
