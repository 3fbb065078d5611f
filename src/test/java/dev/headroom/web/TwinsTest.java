package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Machines that differ only in the size of their screens. */
@ApplicationTest
class TwinsTest {
    private static final String PAGE = "/models/qwen-qwen3-8b?kind=laptop";

    @Test
    void aModelsPageShowsThemInOneRowWithBothNames() {
        assertThat(laptops(Site.page(PAGE)))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .contains("MacBook Pro 14\" and 16\" M4 Max (64 GB)", "MacBook Air 13\" and 15\" M4 (16 GB)")
                .doesNotContain("MacBook Pro 16\" M4 Max (64 GB)");
    }

    @Test
    void theFileHasTheSameRows() {
        Document page = Site.page(PAGE);
        List<String> shown = laptops(page);
        String file = Site.get(page.select(".csv a[href*=table=devices]").attr("href"))
                .asString();
        assertThat(shown).allSatisfy(name -> assertThat(file).contains(name.replace("\"", "\"\"")));
    }

    private static List<String> laptops(Document page) {
        return page.select("table[data-csv=devices] tbody tr > :first-child").eachText();
    }
}
