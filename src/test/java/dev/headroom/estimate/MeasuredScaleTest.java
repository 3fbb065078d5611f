package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What measurements say by their number, their age and the depth of their context. */
class MeasuredScaleTest {
    private static final DecodeInterval INTERVAL = new DecodeInterval(0.8, 1.25);
    private static final DecodeFit OF_CLASS = new DecodeFit(
            new DecodeConstants(0.9, 0, 0.9, 0.9, 0.9, 1.4, 0.1, 1.2, 0.3, 0.05),
            Amount.UNKNOWN,
            INTERVAL,
            INTERVAL,
            3,
            7,
            SpeedBasis.MODELLED);

    @Test
    void theMedianOfLikeDepthCounts() {
        List<Measurement> measured = List.of(at(64, 1.1, 1), at(512, 1.2, 1), at(1024, 1.3, 1), at(32_768, 0.5, 1));
        assertThat(ofSame(measured, 2048).factor()).isCloseTo(1.2, within(1e-9));
        assertThat(ofSame(measured, 30_000).factor()).isEqualTo(0.5);
        assertThat(ofSame(measured, 500_000).samples()).isEqualTo(1);
    }

    @Test
    void atAnotherDepthMeasurementsScaleOnly() {
        MeasuredScale near = ofSame(List.of(at(64, 0.9, 1)), 8192);
        assertThat(near.basis()).isEqualTo(SpeedBasis.MEASURED);
        Speed far = ofSame(List.of(at(64, 0.9, 1)), 131_072).apply(100, OF_CLASS, false);
        assertThat(far.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(far.tokPerSec()).isEqualTo(90);
        assertThat(far.low().value()).isEqualTo(72);
        assertThat(far.samples()).isEqualTo(1);
    }

    @Test
    void anOldBuildCountsLess() {
        List<Measurement> measured = List.of(at(64, 0.7, 0.25), at(64, 0.7, 0.25), at(64, 1, 1));
        assertThat(ofSame(measured, 64).factor()).isEqualTo(1);
        assertThat(width(ofSame(List.of(at(64, 1, 0.25)), 64))).isGreaterThan(width(ofSame(List.of(at(64, 1, 1)), 64)));
    }

    @Test
    void moreMeasurementsNarrowTheIntervalUnlessTheyDiffer() {
        MeasuredScale one = ofSame(List.of(at(64, 1, 1)), 64);
        MeasuredScale five = ofSame(Collections.nCopies(5, at(64, 1, 1)), 64);
        assertThat(one.interval().orElseThrow().highFactor()).isCloseTo(1.14, within(1e-9));
        assertThat(width(five)).isLessThan(width(one));
        assertThat(ofSame(List.of(at(64, 0.5, 1), at(64, 1, 1), at(64, 2, 1)), 64)
                        .interval()
                        .orElseThrow())
                .satisfies(interval -> {
                    assertThat(interval.lowFactor()).isLessThan(0.7);
                    assertThat(interval.highFactor()).isGreaterThan(1.5);
                });
    }

    @Test
    void otherModelsDrawTheSpeedAndNarrowTheInterval() {
        MeasuredScale one = MeasuredScale.ofOthers(List.of(List.of(at(64, 1.2, 1))), false);
        MeasuredScale many = MeasuredScale.ofOthers(Collections.nCopies(9, List.of(at(64, 1.2, 1))), false);
        MeasuredScale otherKind = MeasuredScale.ofOthers(List.of(List.of(at(64, 1.2, 1))), true);
        assertThat(one.factor()).isBetween(1.0, many.factor());
        assertThat(many.factor()).isBetween(1.15, 1.2);
        assertThat(otherKind.factor()).isBetween(1.0, one.factor());
        assertThat(many.classShare()).isLessThan(one.classShare());
        Speed speed = many.apply(100, OF_CLASS, false);
        assertThat(speed.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(speed.high().value() / speed.tokPerSec()).isBetween(1.15, 1.25);
        assertThat(MeasuredScale.ofOthers(List.of(), false)
                        .apply(100, OF_CLASS, false)
                        .samples())
                .isEqualTo(7);
    }

    /** A repeated measurement counts as one model and format. */
    @Test
    void aModelThatWasMeasuredOftenCountsOnce() {
        List<Measurement> often = Collections.nCopies(50, at(64, 1.2, 1));
        assertThat(MeasuredScale.ofOthers(List.of(often), false).factor())
                .isEqualTo(MeasuredScale.ofOthers(List.of(often.subList(0, 1)), false)
                        .factor());
    }

    @Test
    void theModelInAnotherFormatSaysMoreThanOtherModels() {
        List<List<Measurement>> measured = List.of(List.of(at(64, 1.2, 1)), List.of(of("other", 64, 0.8, 1)));
        assertThat(MeasuredScale.ofOtherFormats(measured, false, "model").factor())
                .isGreaterThan(1);
        assertThat(MeasuredScale.ofOtherFormats(measured, false, "other").factor())
                .isLessThan(1);
    }

    /** It may be another board, cooler or limit of power. */
    @Test
    void aTwinsMeasurementScalesWithTheIntervalOfTheClass() {
        Measurement here = at(64, 0.9, 1);
        MeasuredScale scale = ofSame(
                List.of(new Measurement("model", "Q4_0", false, 64, here.tokPerSec(), 0.9, 1, true, "source")), 64);
        assertThat(scale.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(scale.factor()).isEqualTo(0.9);
        assertThat(scale.interval()).isEmpty();
    }

    private static Measurement at(double depth, double ratio, double weight) {
        return of("model", depth, ratio, weight);
    }

    private static Measurement of(String model, double depth, double ratio, double weight) {
        return new Measurement(model, "Q4_0", false, depth, 100 * ratio, ratio, weight, false, "source");
    }

    /** Computed are 100 tokens per second at any depth. */
    private static MeasuredScale ofSame(List<Measurement> measured, double depth) {
        return MeasuredScale.ofSame(measured, depth, any -> 100);
    }

    private static double width(MeasuredScale scale) {
        DecodeInterval interval = scale.interval().orElseThrow();
        return interval.highFactor() / interval.lowFactor();
    }
}
