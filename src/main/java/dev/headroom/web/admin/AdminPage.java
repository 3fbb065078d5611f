package dev.headroom.web.admin;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.PageFrame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What somebody signed in can do. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdminPage(PageFrame page, AdminVisit admin, int gpus, int devices, int models, int classes)
        implements TemplateInstance {

    static AdminPage of(AdminVisit admin) {
        Catalog catalog = admin.visit().catalog();
        return new AdminPage(
                admin.page("Admin"),
                admin,
                catalog.gpus().all().size(),
                catalog.devices().all().size(),
                catalog.models().all().size(),
                catalog.acceleratorClasses().size());
    }
}
