package dev.headroom.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An admin signs in, adds a GPU that everybody sees at once, corrects it and takes it out, with scripts and without.
 */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class AdminBrowserTest {
    private static final String NAME = "ACME Browser 9000";
    private static final String SLUG = "acme-browser-9000";

    /** Other tests count the catalog. */
    @AfterEach
    void takeOutWhatAFailureLeft() {
        Mutations.delete("gpu", SLUG, true);
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void addedGpuIsVisible(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.LAPTOP.withJavaScript(javaScript))) {
            Page page = signedIn(tab);
            page.locator("main").getByText("Add a GPU").click();
            fill(page, "name", NAME);
            fill(page, "vendor", "ACME");
            page.locator("[name=segment]").selectOption("WORKSTATION");
            fill(page, "memoryGb", "0.1");
            submit(page, "Add it");
            assertThat(page.locator("[role=alert]").first()).containsText("Nothing was written");
            assertThat(page.locator("[name=memoryGb]")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name=source]")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name=name]")).hasValue(NAME);
            if (javaScript) { // which axe is written in
                assertThat(Axe.violations(page)).isEmpty();
            }

            fill(page, "architecture", "Vector");
            fill(page, "memoryGb", "48");
            fill(page, "bandwidthGbPerSec", "1000");
            fill(page, "source", "acme.example/browser-9000");
            submit(page, "Add it");
            assertThat(page.locator("main [role=status]")).isVisible();
            tab.draw("admin-gpu");
            assertListed(tab, "48");

            tab.open("/admin/rows/gpus/change/" + SLUG);
            fill(page, "memoryGb", "96");
            fill(page, "source", "acme.example/errata");
            submit(page, "Change it");
            assertThat(page.locator("main [role=status]")).isVisible();
            assertListed(tab, "96");

            tab.open("/admin/rows/gpus/delete/" + SLUG);
            submit(page, "Delete it");
            tab.open("/gpus/" + SLUG, 404);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void sessionIsKeptFromScriptsAndEnds() {
        try (Tab tab = Chromium.tab(View.PHONE)) {
            Page page = signedIn(tab);
            assertThat(page.context().cookies()).isNotEmpty().allSatisfy(cookie -> assertKeptFromScripts(cookie));
            assertThat(Axe.violations(page)).isEmpty();
            submit(page, "Sign out");
            tab.open("/admin");
            assertThat(page).hasURL(Pattern.compile(".*/admin/sign-in"));
        }
    }

    @Test
    void wrongTokenIsRefused() {
        try (Tab tab = Chromium.tab(View.LAPTOP)) {
            Page page = tab.open("/admin");
            signIn(page, "hr_wrong");
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("#token")).hasValue("");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    private static void assertKeptFromScripts(Cookie cookie) {
        assertThat(cookie.httpOnly).as(cookie.name).isTrue();
        assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.STRICT);
        assertThat(cookie.value).as(cookie.name).doesNotContain(Mutations.ADMIN_TOKEN);
    }

    private static void assertListed(Tab tab, String memoryGb) {
        Page page = tab.open("/gpus?q=acme+browser");
        assertThat(page.locator("main tbody th")).hasText(NAME);
        assertThat(page.locator("main tbody td").nth(1)).hasText(memoryGb);
    }

    private static Page signedIn(Tab tab) {
        Page page = tab.open("/admin");
        signIn(page, Mutations.ADMIN_TOKEN);
        assertThat(page.locator("h1")).hasText("Admin");
        return page;
    }

    private static void signIn(Page page, String token) {
        page.locator("#token").fill(token);
        submit(page, "Sign in");
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[name=" + field + "]").fill(value);
    }

    private static void submit(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
    }
}
