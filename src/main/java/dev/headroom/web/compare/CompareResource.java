package dev.headroom.web.compare;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Hardware or models side by side. */
@Path("/compare")
public class CompareResource {
    private static final int LEAST = 2;

    private final PageResponses responses;

    CompareResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response compare(@Context UriInfo uri) {
        return responses.page(uri, CompareResource::content);
    }

    private static TemplateInstance content(Visit visit) throws ApiException {
        ComparedItems chosen = ComparedItems.of(visit);
        if (chosen.size() < LEAST) {
            return ComparisonFormPage.of(visit, chosen);
        }
        return chosen.hardware().isEmpty() ? ModelComparison.of(visit, chosen) : HardwareComparison.of(visit, chosen);
    }

    /** The query behind a comparison. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        ComparedItems chosen = ComparedItems.of(visit);
        return chosen.hardware().isEmpty()
                ? ModelComparison.of(visit, chosen).page().request()
                : HardwareComparison.of(visit, chosen).page().request();
    }
}
