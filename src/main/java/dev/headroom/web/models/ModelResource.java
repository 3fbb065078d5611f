package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
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

/** Pages of models. */
@Path("/models")
public class ModelResource {
    private final PageResponses responses;

    ModelResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response models(@Context UriInfo uri) {
        return responses.page(uri, ModelListPage::of);
    }

    @GET
    @Path("{slug}")
    @Blocking
    public Response model(@PathParam("slug") String slug, @Context UriInfo uri) {
        return responses.row(uri, slug, Catalog::models, Paths::of, visit -> ModelPage.of(visit, slug));
    }

    /** The query behind the list. */
    public static GraphQlQuery listQuery(Visit visit) throws ApiException {
        return ModelListPage.of(visit).page().request();
    }

    /** The query behind the page of one. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return ModelQuery.of(ModelSelection.of(visit, visit.lastOfPath()), HardwareChoice.of(visit.parameters()));
    }
}
