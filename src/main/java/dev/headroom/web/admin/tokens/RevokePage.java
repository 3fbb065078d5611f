package dev.headroom.web.admin.tokens;

import dev.headroom.web.Page;
import dev.headroom.web.admin.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The question whether a token is to be revoked. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RevokePage(Page page, Desk desk, TokenRow token) implements TemplateInstance {

    static RevokePage of(Desk desk, TokenRow token) {
        return new RevokePage(desk.page("Revoke " + token.name()), desk, token);
    }
}
