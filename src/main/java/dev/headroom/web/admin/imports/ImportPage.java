package dev.headroom.web.admin.imports;

import dev.headroom.bulk.ImportPayload;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, and what came of it.
 *
 * @param payload of the step that ended last; null while there is none
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
        PageFrame page,
        AdminVisit admin,
        String id,
        String kind,
        ImportState state,
        @Nullable ImportPayload payload,
        boolean imported)
        implements TemplateInstance {

    static ImportPage of(AdminVisit admin, ImportJob job) {
        ImportState state = job.state();
        @Nullable ImportPayload payload = state.made() == null ? state.tried() : state.made();
        String kind = job.request(true).kind().toString();
        return new ImportPage(
                admin.page("Import of " + kind), admin, job.id(), kind, state, payload, state.made() != null);
    }
}
