package dev.headroom.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.headroom.ApplicationTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From some words to ranked models with reasons, with scripts and without. */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class RunWizardTest {
    private static final int SPEED = 20;

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void wordsLeadToHardwareAndHardwareToModels(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.PHONE.withJavaScript(javaScript))) {
            Page page = tab.open("/run");
            page.locator("#hardware").fill("rtx 3060");
            page.locator("#hardware").press("Enter");
            page.locator("main")
                    .getByText("NVIDIA GeForce RTX 3060 12GB", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#ranking")).containsText("run on NVIDIA GeForce RTX 3060 12GB");
            assertRanked(page);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void wordsThatNameOneLeadStraightToModels(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.PHONE.withJavaScript(javaScript))) {
            Page page = tab.open("/run");
            page.locator("#hardware").fill("rtx4090");
            page.locator("#hardware").press("Enter");
            assertThat(page.locator("#ranking")).containsText("run on NVIDIA GeForce RTX 4090");
            assertRanked(page);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void memoryAndBandwidthAreEnough(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.LAPTOP.withJavaScript(javaScript))) {
            Page page = tab.open("/run");
            page.locator("#memory").fill("24");
            page.locator("#bandwidth").fill("1008");
            page.locator("#speed").fill(String.valueOf(SPEED));
            // The speed of memory alone is unknown: it takes what reads it.
            page.locator("#like").selectOption("nvidia");
            if (!javaScript) {
                page.locator("#speed").press("Enter");
            }
            assertThat(page).hasURL(Pattern.compile(".*memory=24.*bandwidth=1008.*"));
            assertRanked(page);
            assertThat(column(page, "tok/s"))
                    .allSatisfy(shown -> assertThat(Double.parseDouble(
                                    shown.strip().split("\\s")[0].replace(",", "")))
                            .isGreaterThanOrEqualTo(SPEED));
            List<String> before = column(page, "Longest context");
            page.locator("#context").selectOption("32K");
            if (!javaScript) {
                page.locator("#show").click();
            }
            assertThat(page).hasURL(Pattern.compile(".*context=32768.*"));
            assertThat(column(page, "Longest context")).isNotEqualTo(before);
            assertThat(tab.faults()).isEmpty();
        }
    }

    private static void assertRanked(Page page) {
        Locator rows = page.locator("section[aria-labelledby=ranking] tbody tr");
        assertThat(rows.first().locator("td").first()).hasText("1");
        assertThat(column(page, "Why")).isNotEmpty().noneMatch(String::isBlank);
        assertThat(rows.locator("th a").all())
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("/models/"));
    }

    private static List<String> column(Page page, String heading) {
        Locator section = page.locator("section[aria-labelledby=ranking]");
        int column = ((Number) section.locator("thead th", new Locator.LocatorOptions().setHasText(heading))
                        .evaluate("heading => heading.cellIndex + 1"))
                .intValue();
        return section.locator("tbody tr > :nth-child(%d)".formatted(column)).allTextContents();
    }
}
