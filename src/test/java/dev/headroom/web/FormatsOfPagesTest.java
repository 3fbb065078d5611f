package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                .contains("no file known")
                .doesNotContain("not published");
        assertThat(page.select(".picker").text()).doesNotContain("not published");
        assertThat(page.select(".picker option[selected]").first().text()).endsWith(" (no file known)");
        assertThat(page.select("#get-started + dl").text()).contains(": no file known");
        assertThat(page.select("h3:contains(download size) ~ dl dd").text())
                .contains("; no file known")
                .doesNotContain("published");
    }

    /** Of files, not of bits: gpt-oss hardly shrinks below 4 bits. */
    @Test
    void theSmallestFormatIsThatOfTheSmallestFiles() {
        Document page = Site.page("/models/liquidai-lfm2-8b-a1b");
        String answer = page.select("h3:contains(best quantization) + *").text();
        Matcher smallest =
                Pattern.compile("(\\S+) has the smallest files, ([\\d.]+) GB").matcher(answer);
        assertThat(smallest.find()).as(answer).isTrue();
        double gb = Double.parseDouble(smallest.group(2));
        List<Double> published = Site.get(PAGE + ".csv?table=quants")
                .body()
                .asString()
                .lines()
                .map(line -> line.split(","))
                .filter(cells -> cells[6].equals("published"))
                .map(cells -> Double.parseDouble(cells[5]))
                .toList();
        assertThat(published).hasSizeGreaterThan(5).allMatch(size -> size >= gb - 0.005);
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
