package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.calibration.CrossValidation.Fitted;
import dev.headroom.decode.DecodeFits;
import dev.headroom.docs.Document;
import dev.headroom.estimate.DecodeSpeed;
import dev.headroom.estimate.SplitTime;
import dev.headroom.estimate.SystemMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packaged and told of the fit is what the measurements give today, and it is as right as it has to be. */
class CalibrationTest {
    private static final Path PACKAGED = Path.of("src/main/resources/estimator");
    private static final PackagedFacts FACTS = PackagedFacts.read();
    private static final Calibration CALIBRATION = Calibration.run(FACTS);
    private static final AccuracyReport REPORT =
            AccuracyReport.of(DecodeFits.packaged().date(), FACTS, CALIBRATION, PrefillCalibrationTest.CALIBRATION);

    private static final int HARDWARE = 3;
    private static final int SPLIT_ERROR = 3;
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
        List<Prediction> shallow = shallow();
        assertThat(shallow).hasSizeGreaterThan(350);
        assertThat(shallow.stream().map(one -> one.cell().hardware()).distinct())
                .hasSize(68);
        assertThat(errors(shallow, false).meanError()).isLessThanOrEqualTo(10);
        assertThat(errors(shallow, true).meanError()).isLessThanOrEqualTo(15);
    }

    @Test
    void theIntervalHoldsWhatItSays() {
        assertThat(detailed("decode"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(inInterval(row)).isBetween(74.0, 86.0));
        assertThat(detailed("decode-by-class"))
                .filteredOn(row -> (int) row.get(HARDWARE) >= 5)
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(inInterval(row)).as("%s", row).isBetween(65.0, 92.0));
    }

    private static List<List<Object>> detailed(String section) {
        return REPORT.section(section).rows().stream()
                .filter(row -> row.contains("DETAILED"))
                .toList();
    }

    private static double inInterval(List<Object> row) {
        return (double) row.get(row.size() - 1);
    }

    private static List<Prediction> shallow() {
        return CALIBRATION.byHardware().stream()
                .filter(one -> one.cell().shallow())
                .toList();
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
        Fitted fitted = CALIBRATION.fitted();
        int[] all = IntStream.range(0, CALIBRATION.cells().size()).toArray();
        CrossValidation again = CrossValidation.of(CALIBRATION.cells());
        assertThat(again.fitters())
                .filteredOn(one -> one.fitter().form().equals(fitted.fitter().form()))
                .extracting(one -> one.anew(all).values())
                .containsExactly(fitted.values());
    }

    @Test
    void whatIsFittedIsWhatTheEstimatorComputes() {
        Fitted fitted = CALIBRATION.fitted();
        for (int i = 0; i < CALIBRATION.cells().size(); i++) {
            Cell cell = CALIBRATION.cells().get(i);
            assertThat(DecodeSpeed.tokPerSec(
                            cell.work(),
                            cell.bandwidthGbPerSec(),
                            CALIBRATION.fit(cell).constants()))
                    .as("%s", cell)
                    .isCloseTo(fitted.fitter().tokPerSec(fitted.values(), i), withinPercentage(1e-9));
        }
    }

    @Test
    void aFurtherGpuOfALayerSplitTakesWhatWasMeasured() {
        SplitAccuracy splits = new SplitAccuracy(FACTS);
        assertThat(SplitAccuracy.furtherMs(splits.layerSplits())).isCloseTo(SplitTime.LAYER_SPLIT_MS, within(0.005));
        assertThat((double) splits.section().rows().get(0).get(SPLIT_ERROR)).isLessThanOrEqualTo(6);
    }

    @Test
    void systemMemoryIsReadAtTheShareThatWasMeasured() {
        OffloadAccuracy offload = OffloadAccuracy.of(FACTS, CALIBRATION);
        assertThat(OffloadAccuracy.share(offload.of(true))).isCloseTo(SystemMemory.EXPERTS_SHARE, within(0.005));
        assertThat(OffloadAccuracy.share(offload.of(false))).isCloseTo(SystemMemory.LAYERS_SHARE, within(0.005));
        assertThat(offload.of(true))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(offload.estimate(run))
                        .as("%s", run)
                        .isCloseTo(run.tokPerSec(), withinPercentage(50)));
        assertThat(offload.meanErrorOfExperts()).isLessThanOrEqualTo(25);
    }

    private static ErrorSummary errors(List<Prediction> predictions, boolean mixture) {
        return ErrorSummary.of(
                predictions.stream()
                        .filter(one -> one.cell().mixtureOfExperts() == mixture)
                        .toList(),
                null);
    }
}
