package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.accelerator.DecodeFits;
import dev.headroom.docs.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is packaged and told of the fit is what the measurements give today, and it is as right as it has to be. */
class CalibrationTest {
    private static final Path PACKAGED = Path.of("src/main/resources/estimator");
    private static final PackagedFacts FACTS = PackagedFacts.read();
    private static final Calibration CALIBRATION = Calibration.run(FACTS);
    private static final AccuracyReport REPORT =
            AccuracyReport.of(DecodeFits.packaged().date(), FACTS, CALIBRATION, PrefillCalibrationTest.CALIBRATION);

    private static final int ESTIMATE = 5;
    private static final int ERROR = 8;

    @Test
    void thePackagedFitIsThatOfThePackagedMeasurements() throws IOException {
        assertThat(Files.readString(PACKAGED.resolve("decode_fit.csv")))
                .as("run ./mvnw -Pcalibrate")
                .isEqualTo(DecodeFitTable.text(DecodeFits.packaged().date(), CALIBRATION.fits()));
    }

    @Test
    void thePackagedReportIsThatOfTheFit() throws IOException {
        assertThat(Files.readString(PACKAGED.resolve("accuracy.json")))
                .as("run ./mvnw -Paccuracy")
                .isEqualTo(REPORT.json());
    }

    @Test
    void theDocumentShowsTheReport() {
        assertThat(Document.of("accuracy.md").text())
                .as("copy it from target/accuracy/accuracy.md")
                .contains(REPORT.section("decode").table())
                .contains(REPORT.section("prefill").table());
    }

    @Test
    void unseenHardwareIsEstimatedWell() {
        List<Prediction> shallow = CALIBRATION.byHardware().stream()
                .filter(one -> one.cell().shallow())
                .toList();
        assertThat(shallow).hasSize(356);
        assertThat(shallow.stream().map(one -> one.cell().hardware()).distinct())
                .hasSize(67);
        assertThat(errors(shallow, false).meanError()).isLessThanOrEqualTo(11.5);
        assertThat(errors(shallow, true).meanError()).isLessThanOrEqualTo(20);
    }

    @Test
    void theIntervalHoldsWhatItSays() {
        List<List<Object>> detailed = REPORT.section("decode").rows().stream()
                .filter(row -> row.contains("DETAILED"))
                .toList();
        assertThat(detailed)
                .hasSize(2)
                .allSatisfy(row -> assertThat((double) row.get(row.size() - 1)).isBetween(72.0, 88.0));
    }

    /** The measurements of this model are not in benchmarks.csv. */
    @Test
    void aMixtureThatTheFitHasNotSeenIsEstimatedWell() {
        List<List<Object>> lfm2 = REPORT.section("decode-others").rows().stream()
                .filter(row -> row.contains("LFM2 8B A1B"))
                .toList();
        assertThat(FACTS.benchmarkModels().values()).doesNotContain("LiquidAI/LFM2-8B-A1B");
        assertThat(lfm2).isNotEmpty().allSatisfy(row -> {
            assertThat((double) row.get(ESTIMATE)).isPositive();
            assertThat(Math.abs((double) row.get(ERROR))).isLessThanOrEqualTo(35);
        });
    }

    @Test
    void theSameMeasurementsGiveTheSameFitBitByBit() {
        List<Cell> cells = CALIBRATION.validation().cells();
        DecodeFitter fitter = CALIBRATION.validation().fitter();
        assertThat(fitter.fit(cells, fitter.parameters().start()))
                .isEqualTo(CALIBRATION.validation().start());
    }

    private static ErrorSummary errors(List<Prediction> predictions, boolean mixture) {
        return ErrorSummary.of(
                predictions.stream()
                        .filter(one -> one.cell().mixtureOfExperts() == mixture)
                        .toList(),
                null);
    }
}
