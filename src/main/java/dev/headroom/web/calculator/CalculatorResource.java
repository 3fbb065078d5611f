package dev.headroom.web.calculator;

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

/** Memory and speed of any shape. */
@Path("/calculator")
public class CalculatorResource {
    private final PageResponses responses;

    CalculatorResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response calculator(@Context UriInfo uri) {
        return responses.page(uri, CalculatorPage::of);
    }

    /** The query behind the page. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return CalculatorPage.of(visit).page().request();
    }
}
