package dev.headroom.web.admin.tokens;

import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The question whether a token is to be revoked. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevokePage(PageFrame page, AdminVisit admin, TokenRow token) implements TemplateInstance {

    static RevokePage of(AdminVisit admin, TokenRow token) {
        return new RevokePage(admin.page("Revoke " + token.name()), admin, token);
    }
}
