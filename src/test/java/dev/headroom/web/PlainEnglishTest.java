package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages read as English, whatever they count and name. */
@ApplicationTest
class PlainEnglishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /gpus?q=4090+Laptop          | 1 GPU.    | 1 GPU with memory
            /devices?q=Raspberry+Pi+4+(8 | 1 device. | 1 machine whose memory
            """)
    void aListOfOneCountsOne(String address, String count, String description) {
        var page = Site.page(address);
        assertThat(page.select("main p").eachText()).anyMatch(text -> text.startsWith(count));
        assertThat(page.select("meta[name=description]").attr("content")).startsWith(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /devices/raspberry-pi-5-8-gb                          | is an SBC on Broadcom BCM2712
            /devices/mini-pc-with-ryzen-7-8845hs-hawk-point-64-gb | is a mini PC on
            """)
    void theSentenceOfADeviceKnowsAcronyms(String address, String words) {
        assertThat(Site.page(address).select(".lead").text()).contains(words);
    }

    @Test
    void oneWrongFieldOfTheCalculatorIsOne() {
        var page = Jsoup.parse(Site.get("/calculator?model=no-such-model").asString());
        assertThat(page.select("#errors").text()).isEqualTo("1 field is not valid");
    }
}
