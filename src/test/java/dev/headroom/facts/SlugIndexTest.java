package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.headroom.error.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is found by its slug, whatever the case. */
class SlugIndexTest {
    private static final String MODEL = "LiquidAI/LFM2-8B-A1B";
    private static final String QUANT = "Q4_K_M";
    private static final SlugIndex<String> INDEX = new SlugIndex<>(List.of(QUANT, MODEL), Function.identity());

    @ParameterizedTest
    @ValueSource(strings = {MODEL, "liquidai/lfm2-8b-a1b", "LIQUIDAI/LFM2-8B-A1B"})
    void findsARowInAnyCase(String slug) throws NotFoundException {
        assertThat(INDEX.find(slug)).hasValue(MODEL);
        assertThat(INDEX.require("model", slug)).isEqualTo(MODEL);
    }

    @Test
    void findsARowUnderTurkishRulesOfCaseToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new SlugIndex<>(List.of(MODEL), Function.identity()).find("liquidai/lfm2-8b-a1b"))
                    .hasValue(MODEL);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LFM2-8B-A1B", "LiquidAI/LFM2-8B-A1B "})
    void findsNothingElse(String slug) {
        assertThat(INDEX.find(slug)).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhereItWasAskedFor() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> INDEX.require("hardware", "RTX-9090"))
                .withMessage("hardware: the catalog holds nothing with the slug \"RTX-9090\"");
    }

    @Test
    void keepsAllRowsInTheirOrder() {
        assertThat(INDEX.all()).containsExactly(QUANT, MODEL);
    }

    @Test
    void twoRowsCannotShareASlug() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new SlugIndex<>(List.of("q4_k_m", QUANT), Function.identity()));
    }

    @Test
    void aRowIsFoundByTheSlugThatItHadUntilAnotherTakesIt() {
        var former = Map.of("llama", QUANT, "q4_k_m", MODEL);
        var index = new SlugIndex<>(List.of(QUANT, MODEL), Function.identity(), former);
        assertThat(index.find("LLAMA")).hasValue(QUANT);
        assertThat(index.renamed("llama")).hasValue(QUANT);
        assertThat(index.find(QUANT)).hasValue(QUANT);
        assertThat(index.renamed(QUANT)).isEmpty();
        assertThat(index.renamed("nothing")).isEmpty();
    }
}
