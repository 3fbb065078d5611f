package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole number passes a range by its bounds, and an unknown number meets no condition. */
class IntRangeTest {
    /** Beyond the integers that Java shares, so that comparing them by identity would show. */
    private static final int BOUND = 131_072;

    private static final Integer UNKNOWN = null;

    @ParameterizedTest
    @CsvSource({"131071, false", "131072, true", "131073, false"})
    void eqTakesTheNumberAlone(int value, boolean passes) {
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("eq", BOUND).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"131071, false", "131072, true", "131073, true"})
    void gteTakesItsBound(int value, boolean passes) {
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("gte", BOUND).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"131071, false", "131072, false", "131073, true"})
    void gtLeavesItsBoundOut(int value, boolean passes) {
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("gt", BOUND).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"131071, true", "131072, true", "131073, false"})
    void lteTakesItsBound(int value, boolean passes) {
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("lte", BOUND).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"131071, true", "131072, false", "131073, false"})
    void ltLeavesItsBoundOut(int value, boolean passes) {
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("lt", BOUND).make(), value))
                .isEqualTo(passes);
    }

    @Test
    void anUnknownNumberPassesOnlyWithoutRange() {
        assertThat(IntRange.passes(null, UNKNOWN)).isTrue();
        assertThat(IntRange.passes(Sample.of(IntRange.class).make(), UNKNOWN)).isFalse();
        assertThat(IntRange.passes(Sample.of(IntRange.class).with("gte", 0).make(), UNKNOWN))
                .isFalse();
    }

    @Test
    void aKnownNumberPassesARangeWithoutBounds() {
        assertThat(IntRange.passes(null, BOUND)).isTrue();
        assertThat(IntRange.passes(Sample.of(IntRange.class).make(), BOUND)).isTrue();
    }
}
