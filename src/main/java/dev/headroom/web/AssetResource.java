package dev.headroom.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the style sheet and the script. */
@Path("/assets/{file}")
public class AssetResource {

    @GET
    public Response get(@PathParam("file") String file) {
        String path = "/assets/" + file;
        if (path.equals(Stylesheet.PACKAGED.path())) {
            return kept(Stylesheet.PACKAGED.content(), "text/css;charset=UTF-8");
        }
        if (path.equals(Script.PACKAGED.path())) {
            return kept(Script.PACKAGED.content(), "text/javascript;charset=UTF-8");
        }
        throw new NotFoundException();
    }

    private static Response kept(byte[] content, String type) {
        return Response.ok(content, type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
