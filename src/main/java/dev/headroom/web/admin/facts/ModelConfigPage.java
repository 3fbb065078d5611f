package dev.headroom.web.admin.facts;

import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form for the files of a model, which lead to a filled form for its facts.
 *
 * @param refusal why they were not taken; empty before they were sent
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ModelConfigPage(
        PageFrame page, AdminVisit admin, String huggingFaceId, String config, String index, String refusal)
        implements TemplateInstance {

    static ModelConfigPage of(AdminVisit admin, ModelConfigForm sent, String refusal) {
        return new ModelConfigPage(
                admin.page("Add a model from its configuration"),
                admin,
                sent.identifier(),
                sent.configText(),
                sent.indexText(),
                refusal);
    }
}
