package dev.headroom.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.headroom.ApplicationTest;
import dev.headroom.web.SitePage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of page from phone to wide screen, light and dark; what it looks like is kept below
 * {@code target/screenshots}.
 */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class EveryPageTest {
    private static final List<Integer> WIDTHS_PX = List.of(View.PHONE_PX, View.LAPTOP_PX, View.WIDE_PX);
    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    /** Relative luminance of the page's ground, 0 for black. */
    private static final String GROUND = """
            () => { const [red, green, blue] = \
            getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
                return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 }""";

    static Stream<Arguments> looks() {
        return SitePage.ALL.stream()
                .flatMap(page ->
                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(page, scheme)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void everyPageIsWholeInABrowser(SitePage kind, ColorScheme scheme) {
        try (Tab tab = Chromium.tab(View.LAPTOP.in(scheme))) {
            Page page = tab.open(kind.address(), kind.status());
            assertThat(((Number) page.evaluate(GROUND)).doubleValue())
                    .as("luminance")
                    .matches(
                            luminance -> scheme == ColorScheme.DARK ? luminance < 0.2 : luminance > 0.8, scheme.name());
            for (int widthPx : WIDTHS_PX) {
                tab.resize(widthPx);
                assertThat(page.evaluate(SCROLLS_SIDEWAYS))
                        .as("scrolls sideways at %d px", widthPx)
                        .isEqualTo(false);
                if (widthPx != View.WIDE_PX) { // where only the size differs from a laptop's
                    assertThat(Axe.violations(page)).as("axe at %d px", widthPx).isEmpty();
                }
                tab.draw("%s-%d-%s".formatted(kind, widthPx, scheme.name().toLowerCase(Locale.ROOT)));
            }
            assertThat(tab.faults()).isEmpty();
        }
    }
}
