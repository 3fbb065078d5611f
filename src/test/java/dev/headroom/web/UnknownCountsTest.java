package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be counted, because a memory is unknown, is unknown, and not 0. */
@ApplicationTest
class UnknownCountsTest {
    private static final String WITHOUT_MEMORY = "framework-laptop-13-ryzen-ai-9-hx-370";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/devices/" + WITHOUT_MEMORY,
                "/compare?a=nvidia-dgx-spark&b=" + WITHOUT_MEMORY,
                "/run?hardware=" + WITHOUT_MEMORY
            })
    void nobodyKnowsHowManyModelsAnUnknownMemoryHolds(String address) {
        Document page = Site.page(address);
        assertThat(page.text()).contains("unknown").doesNotContain("0 of ", "0 models", "holds 0");
        assertThat(page.select("meta[name=description]").attr("content")).doesNotContain(" 0 ", "0 of");
        assertThat(page.select("table[data-csv=holds] td").eachText()).doesNotContain("0");
    }

    @Test
    void nobodyKnowsWhatHoldsAModelOfUnknownNeed() {
        Document page = Site.page("/models/liquidai-lfm2.5-2.6b");
        assertThat(page.text())
                .contains("it is unknown what LFM2.5 2.6B needs")
                .doesNotContain(" 0 of ", " 0 consumer");
    }
}
