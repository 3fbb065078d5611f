package dev.headroom.web.admin;

import dev.headroom.web.PageFrame;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form to sign in with.
 *
 * @param reason why an attempt failed; empty before one
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(PageFrame page, String reason) implements TemplateInstance {

    static SignInPage of(Visit visit, String reason) {
        return new SignInPage(AdminVisit.page(visit, "Sign in"), reason);
    }
}
