package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts are reckoned with like numbers, and what is reckoned with an unknown one is unknown. */
class AmountTest {
    private static final Amount SIX = Amount.of(6);
    private static final Amount TWO = Amount.of(2);

    static Stream<UnaryOperator<Amount>> reckonings() {
        return Stream.of(
                SIX::plus,
                amount -> amount.plus(SIX),
                amount -> amount.plus(6),
                SIX::minus,
                amount -> amount.minus(SIX),
                SIX::times,
                amount -> amount.times(Amount.ZERO),
                amount -> amount.times(0),
                SIX::dividedBy,
                amount -> amount.dividedBy(SIX),
                amount -> amount.dividedBy(6),
                amount -> amount.map(Math::rint),
                amount -> amount.map(known -> 1));
    }

    @ParameterizedTest
    @MethodSource("reckonings")
    void whatIsReckonedWithSomethingUnknownIsUnknown(UnaryOperator<Amount> reckoning) {
        assertThat(reckoning.apply(TWO).isKnown()).isTrue();
        assertThat(reckoning.apply(Amount.UNKNOWN)).isEqualTo(Amount.UNKNOWN);
    }

    @Test
    void knownAmountsAreReckonedWithLikeNumbers() {
        assertThat(SIX.plus(TWO)).isEqualTo(Amount.of(8));
        assertThat(SIX.plus(2)).isEqualTo(Amount.of(8));
        assertThat(SIX.minus(TWO)).isEqualTo(Amount.of(4));
        assertThat(SIX.times(TWO)).isEqualTo(Amount.of(12));
        assertThat(SIX.times(2)).isEqualTo(Amount.of(12));
        assertThat(SIX.dividedBy(TWO)).isEqualTo(Amount.of(3));
        assertThat(SIX.dividedBy(2)).isEqualTo(Amount.of(3));
        assertThat(SIX.map(Math::sqrt)).isEqualTo(Amount.of(Math.sqrt(6)));
    }

    @Test
    void noComparisonWithSomethingUnknownHolds() {
        assertThat(TWO.isAtMost(TWO)).isTrue();
        assertThat(TWO.isBelow(SIX)).isTrue();
        assertThat(TWO.isBelow(TWO)).isFalse();
        assertThat(SIX.isAtMost(2)).isFalse();
        assertThat(TWO.isAtMost(Amount.UNKNOWN)).isFalse();
        assertThat(TWO.isBelow(Amount.UNKNOWN)).isFalse();
        assertThat(Amount.UNKNOWN.isAtMost(TWO)).isFalse();
        assertThat(Amount.UNKNOWN.isBelow(TWO)).isFalse();
    }

    @Test
    void nullAtTheEdgeIsUnknownWithin() {
        assertThat(Amount.ofNullable(null)).isEqualTo(Amount.UNKNOWN);
        assertThat(Amount.ofNullable(6)).isEqualTo(SIX);
        assertThat(Amount.UNKNOWN.orNull()).isNull();
        assertThat(Amount.UNKNOWN.intOrNull()).isNull();
        assertThat(SIX.orNull()).isEqualTo(6.0);
        assertThat(SIX.intOrNull()).isEqualTo(6);
    }

    @Test
    void onlyAnUnknownAmountGivesWayToAnother() {
        assertThat(Amount.UNKNOWN.orElse(2)).isEqualTo(2);
        assertThat(Amount.UNKNOWN.orElse(TWO)).isEqualTo(TWO);
        assertThat(SIX.orElse(2)).isEqualTo(6);
        assertThat(SIX.orElse(TWO)).isEqualTo(SIX);
        assertThat(SIX.orElse(Amount.UNKNOWN)).isEqualTo(SIX);
    }

    @Test
    void anUnknownAmountHasNoValue() {
        assertThat(SIX.value()).isEqualTo(6);
        assertThatThrownBy(Amount.UNKNOWN::value).isInstanceOf(NoSuchElementException.class);
        assertThat(Amount.UNKNOWN).hasToString("unknown");
        assertThat(SIX).hasToString("6.0");
    }

    @Test
    void whatIsNoNumberIsUnknown() {
        assertThat(Amount.ZERO.dividedBy(0)).isEqualTo(Amount.UNKNOWN).hasSameHashCodeAs(Amount.UNKNOWN);
        assertThat(Amount.of(Double.NaN).isKnown()).isFalse();
    }
}
