package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages recommend formats that can be downloaded, and say of the others that they cannot. */
@ApplicationTest
class FormatsOfPagesTest {
    private static final String PAGE = "/models/liquidai-lfm2-8b-a1b";

    @Test
    void formatsWithoutAFileAreSaidNotToBePublished() {
        Document page = Site.page(PAGE);
        assertThat(page.select("table[data-csv=quants] tbody tr:has(th:contains(Q5_0))")
                        .text())
                .contains("not published");
        assertThat(page.select("table[data-csv=quants] tbody tr:has(th:contains(Q5_K_M))")
                        .text())
                .doesNotContain("not published");
        assertThat(page.select(".picker option:contains(Q5_0)").text()).isEqualTo("Q5_0 (not published)");
        assertThat(page.select(".picker option:matchesOwn(^Q5_K_M$)").text()).isEqualTo("Q5_K_M");
        assertThat(Site.get(PAGE + ".csv?table=quants").body().asString())
                .containsPattern("Q5_0,.*,not published")
                .containsPattern("Q5_K_M,.*,published");
    }

    @Test
    void thePickerAsksForAFormatByItsName() {
        Document page = Site.page(PAGE);
        String chosen =
                page.select(".picker option:contains(not published)").first().val();
        Document asked = Site.page(PAGE + "?quant=" + chosen);
        assertThat(asked.select(".picker option[selected]").first().val()).isEqualTo(chosen);
    }

    @Test
    void ofAModelWithoutKnownFilesNothingIsSaidOfThem() {
        Document page = Site.page("/models/baai-bge-large-en-v1.5");
        assertThat(page.select("table[data-csv=quants]").text())
                .contains("none known")
                .doesNotContain("not published");
        assertThat(page.select(".picker").text()).doesNotContain("not published");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            openai-gpt-oss-120b   | MXFP4  | MXFP4 is what the model was released in: no other is better. Q
            openai-gpt-oss-safeguard-20b  | MXFP4 | MXFP4 is what the model was released in: no other is better. Q
            openai-gpt-oss-safeguard-120b | MXFP4 | MXFP4 is what the model was released in: no other is better. Q
            liquidai-lfm2-8b-a1b  | Q4_K_M | Q4_K_M is the usual balance of quality and memory, of the published
            """)
    void aModelsPageBeginsWithItsRecommendedFormat(String model, String format, String answer) {
        Document page = Site.page("/models/" + model);
        assertThat(page.select(".picker option[selected]").first().val()).isEqualTo(format);
        assertThat(page.select("h3:contains(best quantization) + *").text()).startsWith(answer);
    }

    @Test
    void theNativeFormatIsRankedWhateverBitsAreWanted() {
        Document page = Site.page("/run?hardware=nvidia-geforce-rtx-4090&quant=Q8_0&sort=downloads");
        assertThat(page.select("table[data-csv=ranking] tr:has(a[href*=gpt-oss-20b])")
                        .text())
                .contains(" MXFP4 ")
                .endsWith("The model was released in MXFP4.");
    }
}
