package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number passes a range by its bounds, and an unknown number meets no condition. */
class FloatRangeTest {
    private static final Double UNKNOWN = null;

    @ParameterizedTest
    @CsvSource({"23.99, false", "24, true", "24.01, false"})
    void eqTakesTheNumberAlone(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("eq", 24.0).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"23.99, false", "24, true", "24.01, true"})
    void gteTakesItsBound(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("gte", 24.0).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"23.99, false", "24, false", "24.01, true"})
    void gtLeavesItsBoundOut(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("gt", 24.0).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"23.99, true", "24, true", "24.01, false"})
    void lteTakesItsBound(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("lte", 24.0).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"23.99, true", "24, false", "24.01, false"})
    void ltLeavesItsBoundOut(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("lt", 24.0).make(), value))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"8, true", "16, true", "24, false", "4, false"})
    void allBoundsMustHold(double value, boolean passes) {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class)
                                .with("gte", 8.0)
                                .with("lt", 24.0)
                                .make(),
                        value))
                .isEqualTo(passes);
    }

    @Test
    void wholeNumbersPassToo() {
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("eq", 24.0).make(), 24))
                .isTrue();
    }

    @Test
    void anUnknownNumberPassesOnlyWithoutRange() {
        assertThat(FloatRange.passes(null, UNKNOWN)).isTrue();
        assertThat(FloatRange.passes(Sample.of(FloatRange.class).make(), UNKNOWN))
                .isFalse();
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("gte", 0.0).make(), UNKNOWN))
                .isFalse();
        assertThat(FloatRange.passes(
                        Sample.of(FloatRange.class).with("lte", 0.0).make(), UNKNOWN))
                .isFalse();
    }

    @Test
    void aKnownNumberPassesARangeWithoutBounds() {
        assertThat(FloatRange.passes(null, 24.0)).isTrue();
        assertThat(FloatRange.passes(Sample.of(FloatRange.class).make(), 24.0)).isTrue();
    }
}
