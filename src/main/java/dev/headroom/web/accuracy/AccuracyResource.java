package dev.headroom.web.accuracy;

import dev.headroom.web.PageResponses;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The page on how right the estimates are. */
@Path("/accuracy")
public class AccuracyResource {
    private final PageResponses responses;

    AccuracyResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response accuracy(@Context UriInfo uri) {
        return responses.page(uri, AccuracyPage::of);
    }
}
