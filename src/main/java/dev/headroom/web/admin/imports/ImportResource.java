package dev.headroom.web.admin.imports;

import dev.headroom.access.Actor;
import dev.headroom.access.Role;
import dev.headroom.bulk.ImportRequest;
import dev.headroom.bulk.ImportSize;
import dev.headroom.web.admin.AdminGate;
import dev.headroom.web.admin.AdminVisit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Imports: tried first, then confirmed. */
@Path("/admin/import")
public class ImportResource {
    private static final int REFRESH_SECONDS = 1;

    private final AdminGate gate;
    private final ImportJobs jobs;
    private final ImportSize size;

    ImportResource(AdminGate gate, ImportJobs jobs, ImportSize size) {
        this.gate = gate;
        this.jobs = jobs;
        this.size = size;
    }

    @GET
    @Blocking
    public Response blank(@Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> AdminGate.page(ImportStartPage.of(admin, Map.of(), "", "", "")));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public Response rehearse(@BeanParam ImportForm sent, @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, sent.form, admin -> {
            Optional<String> content = sent.content();
            Map<String, String> errors = errors(sent, content);
            return errors.isEmpty()
                    ? seeOther(jobs.begin(
                            actor(admin),
                            new ImportRequest(
                                    sent.table().orElseThrow(),
                                    sent.written().orElseThrow().read(),
                                    content.orElseThrow(),
                                    true)))
                    : AdminGate.page(
                            Status.BAD_REQUEST,
                            ImportStartPage.of(admin, errors, text(sent.kind), text(sent.format), text(sent.text)));
        });
    }

    @GET
    @Path("{id}")
    @Blocking
    public Response state(@PathParam("id") String id, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> {
            ImportJob job = jobs.require(id, actor(admin));
            Response page = AdminGate.page(ImportPage.of(admin, job));
            return job.state().running()
                    ? Response.fromResponse(page)
                            .header("Refresh", REFRESH_SECONDS)
                            .build()
                    : page;
        });
    }

    @POST
    @Path("{id}")
    @Blocking
    public Response confirm(@PathParam("id") String id, @RestForm @Nullable String form, @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, form, admin -> {
            ImportJob job = jobs.require(id, actor(admin));
            jobs.confirm(job);
            return seeOther(job);
        });
    }

    private Map<String, String> errors(ImportForm sent, Optional<String> content) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (content.isEmpty()) {
            errors.put("content", ImportSize.NOT_UTF_8);
        } else if (content.get().isBlank()) {
            errors.put("content", "Choose a file or enter rows.");
        } else {
            size.complaint(content.get()).ifPresent(complaint -> errors.put("content", complaint.message()));
        }
        if (sent.table().isEmpty()) {
            errors.put("kind", "Choose the table; the file's name does not tell it.");
        }
        if (sent.written().isEmpty()) {
            errors.put("format", "Choose the format; the file's name does not tell it.");
        }
        return errors;
    }

    private static Actor actor(AdminVisit admin) {
        return new Actor(admin.name());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static Response seeOther(ImportJob job) {
        return AdminGate.seeOther("/admin/import/" + job.id());
    }
}
