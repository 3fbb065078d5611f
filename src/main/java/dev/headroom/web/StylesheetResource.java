package dev.headroom.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the style sheet. */
@Path("/assets/{file}")
public class StylesheetResource {

    @GET
    public Response get(@PathParam("file") String file) {
        if (!Stylesheet.PACKAGED.path().equals("/assets/" + file)) {
            throw new NotFoundException();
        }
        return Response.ok(Stylesheet.PACKAGED.content(), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
