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

/** Pages of devices. */
@Path("/devices")
public class DeviceResource {
    private static final Link LIST = new Link("Devices", "/devices");

    private final PageResponses responses;

    DeviceResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response devices(@Context UriInfo uri) {
        return responses.page(uri, DeviceListPage::of);
    }

    @GET
    @Path("{slug}")
    @Blocking
    public Response device(@PathParam("slug") String slug, @Context UriInfo uri) {
        return responses.row(
                uri,
                slug,
                Catalog::devices,
                Paths::of,
                visit -> HardwarePage.of(visit, LIST, visit.catalog().devices(), slug));
    }

    /** The query behind the list. */
    public static GraphQlQuery listQuery(Visit visit) throws ApiException {
        return DeviceListPage.of(visit).page().request();
    }

    /** The query behind the page of one. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return HardwarePage.of(visit, LIST, visit.catalog().devices(), visit.lastOfPath())
                .page()
                .request();
    }
}
