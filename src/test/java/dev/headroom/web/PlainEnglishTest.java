package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"8192, true", "4096, false"})
    void aContextBeyondTheModelsIsSaidBesideItsTiers(int context, boolean beyond) {
        var page = Site.page("/models/meta-llama-llama-2-7b-chat-hf?context=" + context);
        assertThat(page.select("section[aria-labelledby=hardware] h3 + p").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("beyond the 4K that the model was made for") == beyond);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models/qwen-qwen3-8b",
                "/gpus/nvidia-geforce-rtx-4090",
                "/devices/mac-studio-m4-max-64-gb",
                "/vram/24gb",
                "/run?hardware=nvidia-geforce-rtx-4090",
                "/calculator?model=qwen-qwen3-8b&quant=Q4_K_M&memoryGb=16",
                "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b"
            })
    void pagesThatCompareNeedsWithMemoriesTellTheirUnits(String address) {
        assertThat(Site.page(address).select("p.note").eachText())
                .anyMatch(text -> text.contains("a 16 GB card has 17.18 × 10⁹ bytes"));
    }

    @Test
    void oneWrongFieldOfTheCalculatorIsOne() {
        var page = Jsoup.parse(Site.get("/calculator?model=no-such-model").asString());
        assertThat(page.select("#errors").text()).isEqualTo("1 field is not valid");
    }
}
