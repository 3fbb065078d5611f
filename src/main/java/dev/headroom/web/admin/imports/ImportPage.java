package dev.headroom.web.admin.imports;

import dev.headroom.bulk.ImportPayload;
import dev.headroom.web.Page;
import dev.headroom.web.admin.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * How far an import is, and what came of it.
 *
 * @param payload of the step that ended last; null while there is none
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(Page page, Desk desk, String id, String kind, ImportState state, ImportPayload payload, boolean imported) implements TemplateInstance {

    static ImportPage of(Desk desk, ImportJob job) {
        ImportState state = job.state();
        ImportPayload payload = state.made() == null ? state.tried() : state.made();
        String kind = job.request(true).kind().toString();
        return new ImportPage(desk.page("Import of " + kind), desk, job.id(), kind, state, payload, state.made() != null);
    }
}
