package dev.headroom.web.admin;

import dev.headroom.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Why something is not done for somebody. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusalPage(Page page, String heading, String explanation) implements TemplateInstance {}
