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

/** A visit to a model: what is picked changes everything below, with scripts and without. */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class ModelPageBrowserTest {
    private static final String MODEL = "/models/liquidai-lfm2-8b-a1b";

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void thePickerChangesEveryFigure(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.LAPTOP.withJavaScript(javaScript))) {
            Page page = tab.open(MODEL);
            List<String> before = page.locator(".answer dd").allTextContents();
            List<String> speeds = page.locator("table.runs")
                    .first()
                    .locator("tbody td:nth-child(3)")
                    .allTextContents();
            pick(page, javaScript, "Quantization", "Q8_0", "quant=Q8_0");
            pick(page, javaScript, "Context", "32K", "context=32768");
            pick(page, javaScript, "Method", "DETAILED", "method=detailed");

            assertThat(page.locator(".answer dt").first()).hasText("VRAM at Q8_0, 32K");
            assertThat(page.locator(".answer dd").allTextContents())
                    .hasSameSizeAs(before)
                    .isNotEqualTo(before);
            assertThat(page.locator("tr.chosen th")).hasText("Q8_0");
            assertThat(page.locator("#get-started + dl pre").first())
                    .hasText("llama-server -hf LiquidAI/LFM2-8B-A1B-GGUF:Q8_0 -c 32768");
            assertThat(page.locator("table.runs")
                            .first()
                            .locator("tbody td:nth-child(3)")
                            .allTextContents())
                    .isNotEqualTo(speeds);
            assertThat(page.locator("section[aria-labelledby=download] h3").first())
                    .hasText("Files of Q8_0");
            assertThat(page.locator(".chart .chosen text").last()).hasText("32K");
            assertThat(page.locator("section[aria-labelledby=formulas]"))
                    .containsText("sum over kinds of layers of cells");
            assertThat(page.locator("section[aria-labelledby=methods] > p").first())
                    .containsText("Both at Q8_0 and 32K of context.");
            assertThat(page.locator(".questions")).containsText("At Q8_0 and 32K of context");
            assertThat(page.locator("#graphql code").last()).containsText("Q8_0");

            page.reload();
            assertThat(page.locator(".answer dt").first()).hasText("VRAM at Q8_0, 32K");
            page.goBack();
            assertThat(page.locator("#method")).hasValue("best-known");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void hardwareIsFilteredAndKeepsWhatWasPicked(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.PHONE.withJavaScript(javaScript))) {
            Page page = tab.open(MODEL + "?quant=Q6_K");
            Locator filter = page.getByLabel("Hardware shown");
            filter.getByLabel("Vendor").selectOption("Apple");
            if (javaScript) {
                assertThat(page).hasURL(Pattern.compile("vendor=Apple"));
            }
            filter.getByLabel("Memory from, GB").fill("100");
            filter.locator("button").click();
            assertThat(page).hasURL(Pattern.compile("quant=Q6_K.*vendor=.*memory=100.*"));
            Locator rows = page.locator("section[aria-labelledby=hardware] table.runs tbody tr");
            assertThat(rows.locator("td:first-child").allTextContents())
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("Mac"));
            assertThat(rows.locator("td:nth-child(2)").allTextContents())
                    .allMatch(gb -> Integer.parseInt(gb.replace(",", "")) >= 100);
            assertThat(page.locator("tr.chosen th")).hasText("Q6_K");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void quantizationOfTheTableIsALink(boolean javaScript) {
        try (Tab tab = Chromium.tab(View.LAPTOP.withJavaScript(javaScript))) {
            Page page = tab.open(MODEL);
            page.locator("section[aria-labelledby=vram]").getByText("IQ2_XXS").click();
            assertThat(page.locator("tr.chosen th")).hasText("IQ2_XXS");
            assertThat(page.locator(".answer dd").first())
                    .hasText(page.locator("tr.chosen td:nth-child(3)").textContent());
            assertThat(page.locator("#quant option[selected]")).hasText("IQ2_XXS (not published)");
        }
    }

    /** With scripts a choice takes effect by itself. */
    private static void pick(Page page, boolean javaScript, String label, String option, String parameter) {
        Locator picker = page.locator(".picker");
        picker.getByLabel(label).selectOption(option);
        if (!javaScript) {
            picker.locator("button").click();
        }
        assertThat(page).hasURL(Pattern.compile(".*[?&]" + parameter + "(&.*)?"));
    }
}
