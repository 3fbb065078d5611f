package dev.headroom.web.search;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** Searches all of the site. A model and hardware lead on to how the one runs on the other. */
@Path("/search")
public class SearchResource {
    private final PageResponses responses;

    SearchResource(PageResponses responses) {
        this.responses = responses;
    }

    @GET
    @Blocking
    public Response search(@Context UriInfo uri) {
        return responses.answer(uri, visit -> {
            SearchPage page = SearchPage.of(visit);
            Optional<URI> pair = page.pair(visit.catalog()).map(URI::create);
            return pair.isPresent()
                    ? Response.seeOther(pair.get()).build()
                    : PageResponses.html(Status.OK, page).build();
        });
    }

    /** The query behind the page. */
    public static GraphQlQuery query(Visit visit) throws ApiException {
        return SearchPage.of(visit).page().request();
    }
}
