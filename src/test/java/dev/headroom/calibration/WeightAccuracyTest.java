package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.PackagedCatalog;
import org.junit.jupiter.api.Test;

class WeightAccuracyTest {
    @Test
    void withoutAKnownFileTheErrorIsWithinTwoPercentInTheMedian() {
        WeightAccuracy accuracy = WeightAccuracy.of(PackagedCatalog.read());
        assertThat(accuracy.all()).hasSizeGreaterThan(8000);
        assertThat(accuracy.median()).isLessThan(0.02);
    }
}
