package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds rows in whose texts every one of its words occurs, without case. */
class TextSearchTest {
    private static final String NAME = "NVIDIA GeForce RTX 4090";
    private static final String ARCHITECTURE = "Ada Lovelace";
    private static final String UNKNOWN = null;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4090",
                "rtx 4090",
                "4090 RTX",
                "nVidia",
                "force",
                "ada 4090",
                "  rtx \t 4090  ",
                "4090 4090",
                "rtx4090",
                "rtx, 4090",
                "a"
            })
    void findsEveryWordAnywhereInAnyOrder(String search) {
        assertThat(TextSearch.passes(search, NAME, UNKNOWN, ARCHITECTURE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4080", "rtx 4080", "rtx4080", "rtx 4090 super", "null"})
    void missesWhereAnyWordIsMissing(String search) {
        assertThat(TextSearch.passes(search, NAME, UNKNOWN, ARCHITECTURE)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", " \t\n "})
    void aBlankSearchFindsEverything(String search) {
        assertThat(TextSearch.passes(search, NAME)).isTrue();
        assertThat(TextSearch.passes(search, UNKNOWN, UNKNOWN)).isTrue();
    }

    @Test
    void unknownTextsHoldNoWord() {
        assertThat(TextSearch.passes("rtx", UNKNOWN, UNKNOWN)).isFalse();
    }

    @Test
    void signsOfPatternsAreWords() {
        assertThat(TextSearch.passes(".*", NAME)).isFalse();
        assertThat(TextSearch.passes("max+", "Ryzen AI Max+ 395")).isTrue();
    }
}
