package dev.headroom.web.admin;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.PageFrame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What somebody signed in can do. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdminPage(PageFrame page, AdminVisit desk, int gpus, int devices, int models) implements TemplateInstance {

    static AdminPage of(AdminVisit desk) {
        Catalog catalog = desk.visit().catalog();
        return new AdminPage(
                desk.page("Admin"),
                desk,
                catalog.gpus().all().size(),
                catalog.devices().all().size(),
                catalog.models().all().size());
    }
}
