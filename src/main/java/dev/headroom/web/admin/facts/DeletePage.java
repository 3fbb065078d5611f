package dev.headroom.web.admin.facts;

import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The question whether a row is to be deleted.
 *
 * @param references what would be deleted with it; empty for nothing
 * @param refusal why it was not deleted; empty before the answer
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeletePage(
        PageFrame page, AdminVisit admin, RowKind<?, ?> list, RowKind.Row row, String references, String refusal)
        implements TemplateInstance {

    static <R> DeletePage of(AdminVisit admin, RowKind<?, R> kind, R row, String refusal) {
        String title = "Delete " + kind.row(row).name();
        return new DeletePage(
                admin.page(title),
                admin,
                kind,
                kind.row(row),
                kind.references(admin.visit().catalog(), row),
                refusal);
    }
}
