package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.throughput.PrefillFits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is packaged of the fit of prefill speed is what the measurements give, and it is as right as it has to be. */
class PrefillCalibrationTest {
    private static final PackagedFacts FACTS = PackagedFacts.read();
    static final PrefillCalibration CALIBRATION = PrefillCalibration.run(FACTS);

    private static final List<AccuracySection> REPORT =
            PrefillAccuracy.of(CALIBRATION).sections();
    private static final int MEAN_ERROR = 4;
    private static final int MEDIAN_ERROR = 5;

    @Test
    void thePackagedPrefillFitIsThatOfThePackagedMeasurements() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/estimator/prefill_fit.csv")))
                .as("run ./mvnw -Pcalibrate")
                .isEqualTo(PrefillFitTable.text(PrefillFits.packaged().date(), CALIBRATION));
    }

    @Test
    void theSameMeasurementsGiveTheSamePrefillFitBitByBit() {
        var fitter = new PrefillFitter(CALIBRATION.parameters());
        assertThat(fitter.fit(CALIBRATION.cells(), CALIBRATION.parameters().start()))
                .isEqualTo(CALIBRATION.values());
    }

    /** The fit sums terms; the application computes with constants. */
    @Test
    void theFitAndTheApplicationComputeTheSame() {
        PrefillParameters parameters = CALIBRATION.parameters();
        double[] values = parameters.estimated(CALIBRATION.values());
        assertThat(CALIBRATION.cells().stream().filter(PrefillCell::asEstimated))
                .isNotEmpty()
                .allSatisfy(cell -> {
                    double ms = parameters.terms(cell).stream()
                            .mapToDouble(term -> term.at(values))
                            .sum();
                    assertThat(PrefillCalibration.tokPerSec(
                                    cell, parameters.constants(values, cell.prefillClass()), CALIBRATION.power()))
                            .isCloseTo(1000 / ms, Assertions.withinPercentage(1e-6));
                });
    }

    @Test
    void unseenHardwareReadsPromptsAsEstimated() {
        List<Object> shallow = row("prefill", "to 2048 tokens deep");
        List<Object> deep = row("prefill", "deeper");
        assertThat((int) shallow.get(2)).isGreaterThanOrEqualTo(68);
        assertThat((double) shallow.get(MEAN_ERROR)).isLessThanOrEqualTo(20);
        assertThat((double) shallow.get(MEDIAN_ERROR)).isLessThanOrEqualTo(10);
        assertThat((double) deep.get(MEAN_ERROR)).isLessThanOrEqualTo(25);
        assertThat((double) shallow.get(shallow.size() - 1)).isCloseTo(80, within(6.0));
    }

    /** Only two chips were measured, and nothing is fitted to them. */
    @Test
    void requestsSideBySideAreComputedFromFirstPrinciples() {
        List<Double> ratios = BatchAccuracy.of(PackagedCatalog.read()).all();
        assertThat(ratios).hasSize(68);
        assertThat(ratios.stream()
                        .filter(ratio -> 0.75 <= ratio && ratio <= 1.4)
                        .count())
                .isGreaterThanOrEqualTo(Math.round(0.74 * ratios.size()));
    }

    private static List<Object> row(String section, String depth) {
        return REPORT.stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.get(0).equals(depth) && row.get(1).equals("all"))
                .findFirst()
                .orElseThrow();
    }
}
