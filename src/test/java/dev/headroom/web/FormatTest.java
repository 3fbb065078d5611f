package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.device.Device.DeviceKind;
import dev.headroom.gpu.Gpu.GpuSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and constants read as English. */
class FormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0 GPUs
            1    | 1 GPU
            2    | 2 GPUs
            1234 | 1,234 GPUs
            """)
    void aCountStandsWithTheWordForSoMany(int count, String text) {
        assertThat(Format.counted(count, "GPU", "GPUs")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000, 1K", "2048, 2K", "128000, 128K", "131072, 128K", "1048576, 1M", "1, 1"})
    void aContextIsWrittenAsPeopleDo(int tokens, String text) {
        assertThat(Format.context(tokens)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "SBC, an SBC",
        "MINI_PC, a mini PC",
        "DEV_KIT, a dev kit",
        "LAPTOP, a laptop",
    })
    void aKindOfDeviceHasItsArticleAndKeepsItsAcronyms(DeviceKind kind, String text) {
        assertThat(Format.withArticle(Format.words(kind))).isEqualTo(text);
    }

    @Test
    void anArticleGoesByTheSound() {
        assertThat(Format.withArticle("GPU")).isEqualTo("a GPU");
        assertThat(Format.withArticle("integrated GPU")).isEqualTo("an integrated GPU");
        assertThat(Format.withArticle(Format.words(GpuSegment.CONSUMER))).isEqualTo("a consumer");
    }
}
