package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Semicolons outside of brackets part the sources of a row. */
class SourcesTest {
    @Test
    void semicolonsPartSources() {
        assertThat(Sources.of("maker's page; a review ;a forum"))
                .containsExactly("maker's page", "a review", "a forum");
    }

    @Test
    void semicolonsInBracketsDoNot() {
        assertThat(Sources.of("maker's page (memory; bandwidth); a review (of 2024)"))
                .containsExactly("maker's page (memory; bandwidth)", "a review (of 2024)");
    }

    @Test
    void bracketsMayStandInBrackets() {
        assertThat(Sources.of("a repository (SoC strings (per model; of 2024)); a review"))
                .containsExactly("a repository (SoC strings (per model; of 2024))", "a review");
        assertThat(Sources.of("a repository (SoC strings; memory (per model)); a review"))
                .containsExactly("a repository (SoC strings; memory (per model))", "a review");
    }

    @Test
    void eachTextAddsItsSources() {
        assertThat(Sources.of("a; b", null, "c")).containsExactly("a", "b", "c");
    }

    @Test
    void nothingAddsNone() {
        assertThat(Sources.of()).isEmpty();
        assertThat(Sources.of(null, "", "  ", ";", " ; ;")).isEmpty();
    }

    @Test
    void unverifiedOnesSaySo() {
        assertThat(Sources.unverified(List.of("maker's page", "bandwidth unverified", "a review")))
                .containsExactly("bandwidth unverified");
        assertThat(Sources.unverified(List.of("maker's page"))).isEmpty();
    }
}
