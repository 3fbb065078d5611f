package dev.headroom.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.headroom.ApplicationTest;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists are searched, filtered, sorted and leafed through, and their address tells how. */
@ApplicationTest
@Tag("long")
@ExtendWith(Chromium.class)
class ListBrowserTest {

    @ParameterizedTest(name = "{0}, JavaScript {3}")
    @CsvSource({
        "/models, mixtral, Mixtral, true",
        "/models, mixtral, Mixtral, false",
        "/gpus, rtx 4090, RTX 4090, true",
        "/gpus, rtx 4090, RTX 4090, false",
        "/devices, mac mini, Mac mini, true",
        "/devices, mac mini, Mac mini, false"
    })
    void wordsLeaveWhatHasThem(String list, String words, String shown, boolean javaScript) {
        try (Tab tab = Chromium.tab(View.LAPTOP.withJavaScript(javaScript))) {
            Page page = tab.open(list);
            Locator filter = page.locator("form.filter");
            filter.getByLabel("Words").fill(words);
            filter.getByLabel("Words").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*[?&]q=" + words.replace(" ", "(\\+|%20)") + ".*"));
            assertThat(names(page).allTextContents()).isNotEmpty().allMatch(name -> name.contains(shown));
            assertThat(page.locator("#q")).hasValue(words);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"/models, Downloads, Parameters", "/gpus, Released, GB", "/devices, Released, GB/s"})
    void headingsSortTheList(String list, String sorted, String heading) {
        try (Tab tab = Chromium.tab(View.LAPTOP)) {
            Page page = tab.open(list);
            assertThat(page.locator("th[aria-sort] a")).hasText(sorted);
            sort(page, heading, "descending");
            assertThat(numbers(page)).isSortedAccordingTo(Comparator.reverseOrder());
            sort(page, heading, "ascending");
            assertThat(numbers(page)).isSorted();
        }
    }

    @Test
    void filterAndOrderStayFromPageToPage() {
        try (Tab tab = Chromium.tab(View.PHONE)) {
            Page page = tab.open("/models?q=qwen&sort=parameters&order=asc");
            String total = page.locator("main > p", new Page.LocatorOptions().setHasText("models."))
                    .textContent();
            page.locator("a[rel=next]").click();
            assertThat(page).hasURL(Pattern.compile(".*q=qwen.*page=2.*"));
            assertThat(page.locator("th[aria-sort=ascending] a")).hasText("Parameters");
            assertThat(page.locator("#q")).hasValue("qwen");
            assertThat(page.locator("main > p", new Page.LocatorOptions().setHasText("models.")))
                    .hasText(total);
            assertThat(numbers(page)).isSorted();
        }
    }

    private static void sort(Page page, String heading, String direction) {
        page.locator("thead")
                .getByText(heading, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("th[aria-sort=" + direction + "] a")).hasText(heading);
    }

    private static Locator names(Page page) {
        return page.locator("main tbody th a");
    }

    /** Of the sorted column, in billions or whatever its heading says. */
    private static List<Double> numbers(Page page) {
        int column = ((Number) page.locator("th[aria-sort]").evaluate("heading => heading.cellIndex + 1")).intValue();
        return page.locator("main tbody tr > :nth-child(%d)".formatted(column)).allTextContents().stream()
                .filter(text -> !text.equals("unknown"))
                .map(text -> Double.parseDouble(text.replaceAll("[,BM]", "")) * (text.endsWith("M") ? 0.001 : 1))
                .toList();
    }
}
