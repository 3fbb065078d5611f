package dev.headroom.web.admin;

import dev.headroom.web.PageFrame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Why something is not done for somebody. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusalPage(PageFrame page, String heading, String explanation) implements TemplateInstance {}
