package dev.headroom.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.headroom.ApplicationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page on paper: black on white whatever the screen was, without what can only be clicked. */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class PrintTest {

    @Test
    void paperIsWhiteAndHasNoControls() {
        try (Tab tab = Chromium.tab(View.LAPTOP.in(ColorScheme.DARK))) {
            Page page = tab.open("/models/liquidai-lfm2-8b-a1b");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
            page.locator("form, header nav, .skip")
                    .all()
                    .forEach(control -> assertThat(control).isHidden());
            assertThat(page.locator(".answer")).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
            tab.draw("model-print");
        }
    }
}
