package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A token of 20 ms on one device: 14 ms for the weights, 4 ms for the cache and 2 ms for 40 layers. */
class SplitTimeTest {
    private static final DecodeTime TIME = new DecodeTime(14, 4, 2);
    private static final DecodeWork DENSE = new DecodeWork(14, 4, 40, 0, 0, false, FormatFamily.PLAIN);
    private static final DecodeWork MIXTURE = new DecodeWork(14, 4, 40, 0, 8, true, FormatFamily.PLAIN);
    private static final Speed ON_ONE =
            new Speed(50, Amount.of(45), Amount.of(55), SpeedBasis.MEASURED, 3, List.of("source"));

    @Test
    void eachFurtherDeviceOfALayerSplitTakesALittle() {
        assertThat(ms(SplitTime.of(ON_ONE, TIME, DENSE, 3, DeviceSplit.LAYER)))
                .isCloseTo(20 + 2 * SplitTime.LAYER_SPLIT_MS, within(1e-9));
        assertThat(SplitTime.of(ON_ONE, TIME, DENSE, 1, DeviceSplit.LAYER)).isSameAs(ON_ONE);
    }

    @Test
    void devicesOfATensorSplitShareWeightsAndCacheOfADenseModel() {
        assertThat(ms(SplitTime.of(ON_ONE, TIME, DENSE, 2, DeviceSplit.TENSOR)))
                .isCloseTo(18.0 / 2 + 2 + 40 * SplitTime.TENSOR_SPLIT_MS_PER_LAYER, within(1e-9));
    }

    /** What four RTX 4090 showed with gpt-oss-120b: no gain with an empty cache, some with a full one. */
    @Test
    void devicesShareTheCacheOnlyOfAMixture() {
        DecodeTime empty = new DecodeTime(14, 0, 2);
        assertThat(ms(SplitTime.of(speed(1000 / empty.totalMs()), empty, MIXTURE, 4, DeviceSplit.TENSOR)))
                .isCloseTo(
                        ms(SplitTime.of(speed(1000 / empty.totalMs()), empty, MIXTURE, 4, DeviceSplit.LAYER)),
                        within(1e-9));
        assertThat(ms(SplitTime.of(ON_ONE, TIME, MIXTURE, 4, DeviceSplit.TENSOR)))
                .isLessThan(ms(SplitTime.of(ON_ONE, TIME, MIXTURE, 4, DeviceSplit.LAYER)));
    }

    @Test
    void whatIsAssumedIsNotMeasured() {
        for (DeviceSplit split : DeviceSplit.values()) {
            Speed speed = SplitTime.of(ON_ONE, TIME, DENSE, 2, split);
            assertThat(speed.basis()).isEqualTo(SpeedBasis.SCALED);
            assertThat(speed.high().value() / speed.low().value()).isGreaterThan(55.0 / 45);
        }
    }

    private static Speed speed(double tokPerSec) {
        return new Speed(tokPerSec, Amount.UNKNOWN, Amount.UNKNOWN, SpeedBasis.MODELLED, 0, List.of());
    }

    private static double ms(Speed speed) {
        return 1000 / speed.tokPerSec();
    }
}
