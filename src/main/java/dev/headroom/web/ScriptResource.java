package dev.headroom.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the script. */
@Path("/assets/htmx-{hash}.js")
public class ScriptResource {

    @GET
    public Response get(@PathParam("hash") String hash) {
        if (!Script.PACKAGED.path().equals("/assets/htmx-%s.js".formatted(hash))) {
            throw new NotFoundException();
        }
        return Response.ok(Script.PACKAGED.content(), "text/javascript;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
