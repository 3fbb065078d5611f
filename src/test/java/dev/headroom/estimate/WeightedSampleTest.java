package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedSampleTest {
    private static final WeightedSample EVEN = new WeightedSample(new double[] {3, 1, 2}, new double[] {1, 1, 1});
    private static final WeightedSample HEAVY_TOP = new WeightedSample(new double[] {1, 2}, new double[] {1, 3});

    @Test
    void theMedianOfEvenWeightsIsTheMiddle() {
        assertThat(EVEN.quantile(0.5)).isCloseTo(2, within(1e-12));
        assertThat(EVEN.mean()).isCloseTo(2, within(1e-12));
    }

    @Test
    void quantilesLieBetweenTheValuesAndNeverOutside() {
        assertThat(EVEN.quantile(1.0 / 3)).isCloseTo(1.5, within(1e-12));
        assertThat(EVEN.quantile(0)).isEqualTo(1);
        assertThat(EVEN.quantile(1)).isEqualTo(3);
    }

    @Test
    void weightDrawsTheMedianToItsValue() {
        assertThat(HEAVY_TOP.mean()).isEqualTo(1.75);
        assertThat(HEAVY_TOP.quantile(0.5)).isCloseTo(1.75, within(1e-12));
    }
}
