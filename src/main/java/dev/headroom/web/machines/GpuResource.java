package dev.headroom.web.machines;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Paths;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Pages of GPUs. */
@Path("/gpus")
public class GpuResource {
    private static final Link LIST = new Link("GPUs", "/gpus");

    private final PageResponses responses;

    GpuResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response gpus(@Context UriInfo uri) {
        return responses.page(uri, GpuListPage::of);
    }

    @GET
    @Path("{slug}")
    @Blocking
    public Response gpu(@PathParam("slug") String slug, @Context UriInfo uri) {
        return responses.row(
                uri,
                slug,
                Catalog::gpus,
                Paths::of,
                visit -> HardwarePage.of(visit, LIST, visit.catalog().gpus(), slug));
    }

    /** The query behind the list. */
    public static GraphQlQuery listQuery(Visit visit) throws ApiException {
        return GpuListPage.of(visit).page().request();
    }

    /** The query behind the page of one. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return HardwarePage.of(visit, LIST, visit.catalog().gpus(), visit.lastOfPath())
                .page()
                .request();
    }
}
