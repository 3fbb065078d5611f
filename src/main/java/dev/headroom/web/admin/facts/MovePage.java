package dev.headroom.web.admin.facts;

import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The forms that rename a row and merge it into another one.
 *
 * @param keyLabel what a row is renamed by
 * @param refusal why it was not done; empty before the answer
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MovePage(PageFrame page, AdminVisit admin, RowKind<?, ?> list, RowKind.Row row, String keyLabel, String refusal)
        implements TemplateInstance {

    static <R> MovePage of(AdminVisit admin, RowKind<?, R> kind, R row, String refusal) {
        return new MovePage(
                admin.page("Rename or merge " + kind.row(row).name()),
                admin,
                kind,
                kind.row(row),
                kind.form().key().isEmpty() ? "New slug" : "New identifier on Hugging Face",
                refusal);
    }
}
