package dev.headroom.web.vram;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What runs in a memory of so many GB. */
@Path("/vram/{size}")
public class VramResource {
    private final PageResponses responses;

    VramResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response vram(@PathParam("size") String size, @Context UriInfo uri) {
        return responses.page(uri, visit -> VramPage.of(visit, size));
    }

    /** The query behind the page. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return VramPage.of(visit, visit.lastOfPath()).page().request();
    }
}
