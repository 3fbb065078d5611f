package dev.headroom.web.admin;

import dev.headroom.web.Page;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form to sign in with.
 *
 * @param reason why an attempt failed; empty before one
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(Page page, String reason) implements TemplateInstance {

    static SignInPage of(Visit visit, String reason) {
        return new SignInPage(Desk.page(visit, "Sign in"), reason);
    }
}
