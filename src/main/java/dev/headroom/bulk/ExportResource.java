package dev.headroom.bulk;

import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Tables of the catalog as files: {@code /export/gpus.csv}. */
@Path("/export/{file}")
public class ExportResource {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ExportFiles files;
    private final CatalogStore store;

    ExportResource(ExportFiles files, CatalogStore store) {
        this.files = files;
        this.store = store;
    }

    @GET
    @Blocking
    public Response get(@PathParam("file") String file, @Context Request request)
            throws IOException, InterruptedException {
        return answer(file, request, true);
    }

    @HEAD
    @Blocking
    public Response head(@PathParam("file") String file, @Context Request request)
            throws IOException, InterruptedException {
        return answer(file, request, false);
    }

    private Response answer(String name, Request request, boolean withBody) throws IOException, InterruptedException {
        String[] parts = name.split("\\.", 2);
        Optional<BulkKind> kind = BulkKind.of(parts[0]);
        Optional<ExportFormat> format = ExportFormat.of(parts.length == 2 ? parts[1] : "");
        if (kind.isEmpty() || format.isEmpty()) {
            return refusal(
                            Response.Status.NOT_FOUND,
                            "NOT_FOUND",
                            "There is no such export; there are %s, each as .%s."
                                    .formatted(
                                            BulkKind.names(),
                                            ExportFormat.names().replace(", ", ", .")))
                    .build();
        }
        try {
            return answer(kind.get(), format.get(), request, withBody);
        } catch (ApiException away) {
            return refusal(Response.Status.SERVICE_UNAVAILABLE, "UNAVAILABLE", away.getMessage())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
    }

    private Response answer(BulkKind kind, ExportFormat format, Request request, boolean withBody)
            throws IOException, InterruptedException, ApiException {
        int version = store.current().version();
        Optional<ExportFiles.ExportFile> found = files.find(kind, format, version);
        ExportFiles.ExportFile file = found.isPresent() ? found.get() : files.make(kind, format, version);
        var tag = new EntityTag(file.tag());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        if (notModified != null) {
            return notModified.tag(tag).build();
        }
        Response.ResponseBuilder answer = Response.ok()
                .tag(tag)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(kind, format))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return withBody
                ? answer.entity(file.path()).build()
                : answer.header(HttpHeaders.CONTENT_LENGTH, Files.size(file.path()))
                        .build();
    }

    /** In the shape of a GraphQL response, as every refusal is. */
    private static Response.ResponseBuilder refusal(Response.Status status, String code, String message) {
        var error = new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code));
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new JsonObject()
                        .put("errors", new JsonArray().add(error))
                        .encode());
    }
}
