package dev.headroom.estimate;

import static dev.headroom.estimate.Fit.BARELY_RUNS;
import static dev.headroom.estimate.Fit.DECENT;
import static dev.headroom.estimate.Fit.RUNS_GREAT;
import static dev.headroom.estimate.Fit.RUNS_WELL;
import static dev.headroom.estimate.Fit.TIGHT_FIT;
import static dev.headroom.estimate.Fit.TOO_HEAVY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The share of the memory that a model needs decides its tier; a share on a cut belongs to the better tier. */
class FitTest {
    private static final double MEMORY_GB = 100;
    private static final boolean SYSTEM_MEMORY_BESIDE = true;
    private static final boolean ALONE = false;

    @ParameterizedTest
    @CsvSource({
        "0.3, RUNS_GREAT",
        "60, RUNS_GREAT",
        "60.001, RUNS_WELL",
        "75, RUNS_WELL",
        "75.001, DECENT",
        "90, DECENT",
        "90.001, TIGHT_FIT",
        "100, TIGHT_FIT",
        "100.001, BARELY_RUNS",
        "200, BARELY_RUNS",
        "200.001, TOO_HEAVY",
        "1e12, TOO_HEAVY"
    })
    void tiersAreCutByShareWithSystemMemoryBeside(double needGb, Fit tier) {
        assertThat(Fit.of(needGb / MEMORY_GB, SYSTEM_MEMORY_BESIDE)).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        "60, RUNS_GREAT",
        "60.001, RUNS_WELL",
        "75, RUNS_WELL",
        "75.001, DECENT",
        "90, DECENT",
        "90.001, TIGHT_FIT",
        "100, TIGHT_FIT",
        "100.001, TOO_HEAVY",
        "150, TOO_HEAVY",
        "200, TOO_HEAVY"
    })
    void nothingBarelyRunsWithoutSystemMemoryBeside(double needGb, Fit tier) {
        assertThat(Fit.of(needGb / MEMORY_GB, ALONE)).isEqualTo(tier);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BARELY_RUNS", "TOO_HEAVY"},
            mode = EXCLUDE)
    void tiersWithTheWholeModelInMemoryFit(Fit tier) {
        assertThat(tier.fits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BARELY_RUNS", "TOO_HEAVY"})
    void tiersWithWeightsElsewhereDoNotFit(Fit tier) {
        assertThat(tier.fits()).isFalse();
    }

    @Test
    void tiersAreOrderedFromBestToWorst() {
        assertThat(Fit.values()).containsExactly(RUNS_GREAT, RUNS_WELL, DECENT, TIGHT_FIT, BARELY_RUNS, TOO_HEAVY);
    }
}
