package dev.headroom.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.headroom.ApplicationTest;
import dev.headroom.web.SitePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The site without a mouse. */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class KeyboardTest {
    private static final List<SitePage> PAGES = SitePage.ALL;
    private static final int STEPS = 30;
    /**
     * What has the focus, as text, where it can be seen that it has: in the window, with an outline; else what is
     * wrong. Empty after the last.
     */
    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return '';
              const box = focused.getBoundingClientRect(), outline = getComputedStyle(focused);
              const name = focused.tagName + ' ' + (focused.id || focused.textContent.trim().slice(0, 40));
              if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight || box.width < \
            2) return 'out of sight: ' + name;
              return outline.outlineStyle === 'none' || parseFloat(outline.outlineWidth) < 2 ? 'without outline: ' + \
            name : name;
            }""";

    @ParameterizedTest
    @FieldSource("PAGES")
    void focusIsAlwaysInSight(SitePage kind) {
        try (Tab tab = Chromium.tab(View.LAPTOP)) {
            Page page = tab.open(kind.address(), kind.status());
            List<String> visited = Stream.generate(() -> next(page))
                    .limit(STEPS)
                    .takeWhile(name -> !name.isEmpty())
                    .toList();
            assertThat(visited)
                    .noneMatch(name -> name.startsWith("out of sight") || name.startsWith("without outline"));
            assertThat(visited).startsWith("A Skip to the content", "A Headroom", "A What can I run?", "A Models");
        }
    }

    @Test
    void skipLinkLeadsPastTheNavigation() {
        try (Tab tab = Chromium.tab(View.PHONE)) {
            Page page = tab.open("/models/liquidai-lfm2-8b-a1b");
            assertThat(page.locator(".skip")).not().isInViewport();
            next(page);
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            next(page);
            assertThat(page.locator(".crumbs a")).isFocused();
        }
    }

    @Test
    void pickerWorksByKeys() {
        try (Tab tab = Chromium.tab(View.LAPTOP)) {
            Page page = tab.open("/models/liquidai-lfm2-8b-a1b");
            page.locator("#context").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".answer dt").first()).hasText("VRAM at Q4_K_M, 4K");
        }
    }

    private static String next(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate(FOCUS);
    }
}
