package dev.headroom.web.api;

import dev.headroom.error.ApiException;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The page on the API. */
@Path("/api")
public class ApiResource {
    private final PageResponses responses;
    /** Those of the catalog that was asked for last. */
    private volatile @Nullable PageQueries last;

    ApiResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response api(@Context UriInfo uri) {
        return responses.page(uri, visit -> ApiPage.of(visit, queries(visit)));
    }

    private PageQueries queries(Visit visit) throws ApiException {
        PageQueries known = last;
        if (known == null || known.catalogVersion() != visit.catalog().version()) {
            known = PageQueries.of(visit);
            last = known;
        }
        return known;
    }
}
