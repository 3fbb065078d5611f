package dev.headroom.weights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.quant.Quant;
import dev.headroom.quant.Quant.QuantFamily;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ladder's rungs go from the fewest bits up, with Q4_K_M as the balance. */
class QuantLadderTest {
    private static final Quant Q2_K = rung("Q2_K", 3.4);
    private static final Quant Q4_0 = rung("Q4_0", 4.0);
    private static final Quant Q4_K_M = rung("Q4_K_M", 4.8);
    private static final Quant Q5_0 = rung("Q5_0", 5.0);
    private static final Quant Q8_0 = rung("Q8_0", 8.0);
    private static final Quant NO_RUNG = Sample.of(Quant.class)
            .with("name", "AWQ")
            .with("family", QuantFamily.AWQ)
            .with("nominalBitsPerWeight", 4.25)
            .with("effectiveBitsPerWeight", 4.3)
            .make();
    private static final QuantLadder LADDER = ladder(Q8_0, NO_RUNG, Q4_K_M, Q2_K, Q5_0, Q4_0);
    private static final QuantLadder WITHOUT_BALANCE = ladder(Q8_0, Q2_K, Q5_0);
    private static final QuantLadder EMPTY = ladder(NO_RUNG);

    @Test
    void rungsAreTheRuleOfThumbsFormatsByBits() {
        assertThat(LADDER.rungs()).containsExactly(Q2_K, Q4_0, Q4_K_M, Q5_0, Q8_0);
    }

    @Test
    void rungsOfTheSameBitsGoByName() {
        Quant sameBits = rung("IQ3_S", Q2_K.pageBitsPerWeight());
        assertThat(ladder(Q4_0, Q2_K, sameBits).rungs()).containsExactly(sameBits, Q2_K, Q4_0);
    }

    @Test
    void theBestIsTheBalance() {
        assertThat(LADDER.best()).hasValue(Q4_K_M);
        assertThat(WITHOUT_BALANCE.best()).isEmpty();
        assertThat(EMPTY.best()).isEmpty();
    }

    @Test
    void unknownBitsComeLast() {
        Quant unknown = Quant.unlisted("A");
        assertThat(Stream.of(unknown, Q8_0, NO_RUNG, Q2_K).sorted(QuantLadder.BY_BITS))
                .containsExactly(Q2_K, NO_RUNG, Q8_0, unknown);
    }

    private static QuantLadder ladder(Quant... quants) {
        return QuantLadder.of(List.of(quants));
    }

    private static Quant rung(String name, double pageBits) {
        return Sample.of(Quant.class)
                .with("name", name)
                .with("family", QuantFamily.GGUF_K)
                .with("pageBitsPerWeight", pageBits)
                .make();
    }
}
