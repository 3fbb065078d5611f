package dev.headroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingErrorTest {
    @ParameterizedTest
    @ValueSource(strings = {"geforce", "geforc", "eforce", "gefforce", "geforcee", "gaforce", "geforec", "egforce"})
    void oneLetterIsForgivenWhereverItIs(String typed) {
        assertThat(TypingError.between(typed, "geforce")).isEqualTo(!typed.equals("geforce"));
        assertThat(TypingError.between("geforce", typed)).isEqualTo(!typed.equals("geforce"));
    }

    @ParameterizedTest
    @CsvSource({"gofarce,geforce", "gfrce,geforce", "geforceee,geforce", "ecrofeg,geforce", "'',ab", "abc,cab"})
    void twoAreNot(String typed, String meant) {
        assertThat(TypingError.between(typed, meant)).isFalse();
    }

    @Test
    void shortWordsAndNumbersAreOtherNamesAndNoErrors() {
        assertThat(TypingError.mayBeIn("xt")).isFalse();
        assertThat(TypingError.mayBeIn("580")).isFalse();
        assertThat(TypingError.mayBeIn("xtx")).isTrue();
        assertThat(TypingError.mayBeIn("4090")).isTrue();
    }
}
