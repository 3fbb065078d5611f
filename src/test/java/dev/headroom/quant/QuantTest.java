package dev.headroom.quant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.estimate.Amount;
import dev.headroom.quant.Quant.QuantFamily;
import org.junit.jupiter.api.Test;

/** The rule of thumb takes its own bits of a format first, then the measured, then the nominal ones. */
class QuantTest {
    private static final Double NOMINAL = 4.5;
    private static final Double EFFECTIVE = 4.8944;
    private static final Double PAGE = 4.8;
    private static final Double UNKNOWN = null;

    @Test
    void takesTheRuleOfThumbsOwnBitsFirst() {
        assertThat(quant(NOMINAL, EFFECTIVE, PAGE).bitsPerWeight()).isEqualTo(Amount.of(PAGE));
        assertThat(quant(UNKNOWN, UNKNOWN, PAGE).bitsPerWeight()).isEqualTo(Amount.of(PAGE));
    }

    @Test
    void takesTheWholeModelsBitsNext() {
        assertThat(quant(NOMINAL, EFFECTIVE, UNKNOWN).bitsPerWeight()).isEqualTo(Amount.of(EFFECTIVE));
    }

    @Test
    void takesTheLayoutsBitsLast() {
        assertThat(quant(NOMINAL, UNKNOWN, UNKNOWN).bitsPerWeight()).isEqualTo(Amount.of(NOMINAL));
    }

    @Test
    void bitsMayBeUnknown() {
        assertThat(quant(UNKNOWN, UNKNOWN, UNKNOWN).bitsPerWeight()).isEqualTo(Amount.UNKNOWN);
    }

    @Test
    void onlyFormatsOfTheRuleOfThumbAreOnTheLadder() {
        assertThat(quant(UNKNOWN, UNKNOWN, PAGE).onLadder()).isTrue();
        assertThat(quant(NOMINAL, EFFECTIVE, UNKNOWN).onLadder()).isFalse();
    }

    @Test
    void anUnlistedFormatIsNothingButItsLabel() {
        Quant unlisted = Quant.unlisted("UD-Q4_K_XL");
        assertThat(unlisted.slug()).isEqualTo("UD-Q4_K_XL");
        assertThat(unlisted.name()).isEqualTo("UD-Q4_K_XL");
        assertThat(unlisted.family()).isEqualTo(QuantFamily.UNLISTED);
        assertThat(unlisted.bitsPerWeight()).isEqualTo(Amount.UNKNOWN);
        assertThat(unlisted.onLadder()).isFalse();
    }

    private static Quant quant(Double nominalBits, Double effectiveBits, Double pageBits) {
        return Sample.of(Quant.class)
                .with("family", QuantFamily.GGUF_K)
                .with("nominalBitsPerWeight", nominalBits)
                .with("effectiveBitsPerWeight", effectiveBits)
                .with("pageBitsPerWeight", pageBits)
                .make();
    }
}
