package dev.headroom.calibration;

import dev.headroom.decode.BuildAge;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.DecodeSpeed;
import dev.headroom.estimate.MeasuredScale;
import dev.headroom.estimate.Measurement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sections of the accuracy report on decode speed.
 *
 * @param shallow cross-validated estimates at short contexts
 */
record DecodeAccuracy(
        PackagedFacts facts,
        Calibration calibration,
        List<Prediction> shallow,
        Function<Prediction, DecodeInterval> unseen,
        List<SpeedFormula> formulas) {
    private static final double[] SIZE_STEPS_B = {0, 4, 10, 40, Double.POSITIVE_INFINITY};

    static DecodeAccuracy of(PackagedFacts facts, Calibration calibration) {
        return new DecodeAccuracy(
                facts,
                calibration,
                calibration.byHardware().stream()
                        .filter(one -> one.cell().shallow())
                        .toList(),
                intervalsWithoutHardware(calibration),
                List.of(SimpleFormula.of(facts), new CanIRunFormula(), new LlmfitFormula()));
    }

    /** Intervals from the errors on the other hardware only: what they would be if this one had never been measured. */
    private static Function<Prediction, DecodeInterval> intervalsWithoutHardware(Calibration calibration) {
        return intervals(
                calibration.byHardware(),
                Cell::hardware,
                (residuals, cell) -> residuals.interval(cell.mixtureOfExperts(), cell.vendor(), cell.classSlug()));
    }

    /** The intervals of cells by the errors on those of other groups. */
    private static Function<Prediction, DecodeInterval> intervals(
            List<Prediction> predictions,
            Function<Cell, String> group,
            BiFunction<Residuals, Cell, DecodeInterval> interval) {
        Residuals residuals = Calibration.residuals(predictions, group);
        Map<String, DecodeInterval> known = new HashMap<>();
        return one -> known.computeIfAbsent(
                group.apply(one.cell()) + one.cell().mixtureOfExperts(),
                key -> interval.apply(
                        residuals.without(cell -> group.apply(cell).equals(group.apply(one.cell()))), one.cell()));
    }

    List<AccuracySection> sections() {
        ErrorTable ours = new ErrorTable(shallow, unseen, List.of());
        return List.of(
                new AccuracySection(
                        "decode",
                        "Decode speed",
                        "Measurements at up to 2,100 tokens of context, all hardware weighted the same. Each is "
                                + "estimated by a fit, in a form, and with an interval that know nothing of it. The "
                                + "list of forms was drawn up with the measurements in view. Two sources of the "
                                + "same measurement differ by 6 % in the median.",
                        ErrorTable.COLUMNS,
                        new ErrorTable(shallow, unseen, formulas).lines("all", cell -> true)),
                section(ours, "decode-by-vendor", "Decode speed by vendor", Cell::vendor),
                section(ours, "decode-by-size", "Decode speed by size of the model", DecodeAccuracy::size),
                section(ours, "decode-by-class", "Decode speed by class of hardware", Cell::classSlug),
                section(ours, "decode-by-hardware", "Decode speed by hardware", DecodeAccuracy::name),
                forms(),
                ages(),
                scaled(),
                depths(),
                new SplitAccuracy(facts).section(),
                OffloadAccuracy.of(facts, calibration).section(),
                strangers(),
                others());
    }

    private AccuracySection section(ErrorTable table, String id, String title, Function<Cell, String> group) {
        Stream<String> groups =
                shallow.stream().map(one -> group.apply(one.cell())).distinct().sorted();
        return new AccuracySection(
                id,
                title,
                "The same measurements and fits.",
                ErrorTable.COLUMNS,
                groups.flatMap(name ->
                                table.lines(name, cell -> group.apply(cell).equals(name)).stream())
                        .toList());
    }

    /** Of devices it is the chip that was measured. */
    private static String name(Cell cell) {
        return cell.machine().chip() == null
                ? cell.machine().name()
                : cell.machine().chip();
    }

    private static String size(Cell cell) {
        int step = 1;
        while (cell.model().parametersB() >= SIZE_STEPS_B[step]) {
            step++;
        }
        return step == SIZE_STEPS_B.length - 1
                ? "%02.0f B and more".formatted(SIZE_STEPS_B[step - 1])
                : "%02.0f to %02.0f B".formatted(SIZE_STEPS_B[step - 1], SIZE_STEPS_B[step]);
    }

    private AccuracySection scaled() {
        Map<Cell, DecodeInterval> narrowed = shallow.stream()
                .collect(Collectors.toMap(
                        Prediction::cell,
                        one -> unseen.apply(one).ofShare(scale(one).classShare())));
        ErrorTable table =
                new ErrorTable(shallow.stream().map(this::scaled).toList(), one -> narrowed.get(one.cell()), List.of());
        return new AccuracySection(
                "decode-scaled",
                "Decode speed of hardware that was measured with other models",
                "The same, but each "
                        + "estimate is scaled to what was measured on the hardware itself with other models or "
                        + "formats (basis SCALED).",
                ErrorTable.COLUMNS,
                table.lines("all", cell -> true));
    }

    /** Scaled as the application does it. */
    private Prediction scaled(Prediction one) {
        return one.withTokPerSec(one.tokPerSec() * scale(one).factor());
    }

    private MeasuredScale scale(Prediction one) {
        Cell cell = one.cell();
        Map<String, List<Measurement>> others = shallow.stream()
                .filter(other -> other.cell().hardware().equals(cell.hardware()))
                .filter(other -> !(other.cell().model().equals(cell.model())
                        && other.cell().format().equals(cell.format())))
                .map(DecodeAccuracy::measurement)
                .collect(Collectors.groupingBy(
                        other -> other.model() + other.quant(), TreeMap::new, Collectors.toList()));
        return MeasuredScale.ofOthers(others.values(), cell.mixtureOfExperts());
    }

    private static Measurement measurement(Prediction one) {
        Cell cell = one.cell();
        return new Measurement(
                cell.model().huggingFaceId(),
                cell.format(),
                cell.mixtureOfExperts(),
                cell.depthTokens(),
                cell.tokPerSec(),
                cell.tokPerSec() / one.tokPerSec(),
                cell.oldBuild() ? BuildAge.WEIGHT_OF_OLD : 1,
                false,
                "");
    }

    /** Which form of the model the folds chose. */
    private AccuracySection forms() {
        Map<DecodeForm, Long> chosenFor = calibration.byHardware().stream()
                .collect(Collectors.groupingBy(
                        Prediction::form,
                        Collectors.mapping(
                                one -> one.cell().hardware(),
                                Collectors.collectingAndThen(Collectors.toSet(), hardware -> (long) hardware.size()))));
        return new AccuracySection(
                "decode-forms",
                "Form of the model",
                ("For each hardware that is left out, the one of %d with the least error on parts of the other "
                                + "hardware, left out in turn.")
                        .formatted(DecodeForm.CANDIDATES.size()),
                List.of("form", "chosen for, hardware", "chosen for the packaged fit"),
                DecodeForm.CANDIDATES.stream()
                        .filter(chosenFor::containsKey)
                        .map(form -> List.<Object>of(
                                form.name(),
                                chosenFor.get(form),
                                form.equals(calibration.fitted().fitter().form()) ? "yes" : ""))
                        .toList());
    }

    private AccuracySection ages() {
        ErrorTable table = new ErrorTable(shallow, unseen, List.of());
        return new AccuracySection(
                "decode-by-age",
                "Decode speed by age of the build",
                "Builds of before 2025 count a quarter. Of most builds the source tells no day: they are taken to be "
                        + "newer.",
                ErrorTable.COLUMNS,
                Stream.concat(
                                table.lines("before 2025", Cell::oldBuild).stream(),
                                table.lines("2025 and later", cell -> !cell.oldBuild()).stream())
                        .toList());
    }

    private AccuracySection depths() {
        ErrorTable table = new ErrorTable(calibration.byHardware(), unseen, List.of());
        Predicate<Cell> medium = cell -> !cell.shallow() && cell.depthTokens() < 16_384;
        Predicate<Cell> deep = cell -> cell.depthTokens() >= 16_384;
        return new AccuracySection(
                "decode-by-depth",
                "Decode speed at long contexts",
                "Measurements with more in the cache, which "
                        + "some hardware has; cross-validated in the same way. Builds from before flash attention was "
                        + "usual read the cache slower.",
                ErrorTable.COLUMNS,
                Stream.concat(
                                table.lines("4K to 8K tokens", medium).stream(),
                                table.lines("16K tokens and more", deep).stream())
                        .toList());
    }

    private AccuracySection strangers() {
        return new AccuracySection(
                "decode-strangers",
                "Decode speed of hardware without relatives",
                "The same measurements by fits "
                        + "that lack the whole class of the hardware, or its whole vendor: what classes without "
                        + "measurements can expect. "
                        + "The intervals know nothing of them either.",
                ErrorTable.COLUMNS,
                Stream.concat(
                                new ErrorTable(
                                                calibration.byClass(),
                                                intervals(
                                                        calibration.byClass(),
                                                        Cell::classSlug,
                                                        (residuals, cell) ->
                                                                residuals.intervalOfAll(cell.mixtureOfExperts())),
                                                List.of())
                                        .lines("without its class", Cell::shallow).stream(),
                                new ErrorTable(
                                                calibration.byVendor(),
                                                intervals(
                                                        calibration.byVendor(),
                                                        Cell::vendor,
                                                        (residuals, cell) ->
                                                                residuals.intervalOfAll(cell.mixtureOfExperts())),
                                                List.of())
                                        .lines("without its vendor", Cell::shallow).stream())
                        .toList());
    }

    private AccuracySection others() {
        List<List<Object>> rows = OtherMeasurements.read(facts).stream()
                .map(cell -> {
                    DecodeFit fit = calibration.fit(cell);
                    double estimate = DecodeSpeed.tokPerSec(cell.work(), cell.bandwidthGbPerSec(), fit.constants());
                    DecodeInterval interval = fit.interval(cell.mixtureOfExperts());
                    return List.<Object>of(
                            cell.machine().name(),
                            cell.model().name(),
                            cell.quant(),
                            (int) cell.depthTokens(),
                            cell.tokPerSec(),
                            ErrorTable.rounded(estimate),
                            ErrorTable.rounded(estimate * interval.lowFactor()),
                            ErrorTable.rounded(estimate * interval.highFactor()),
                            ErrorTable.rounded(100 * (estimate / cell.tokPerSec() - 1)));
                })
                .toList();
        return new AccuracySection(
                "decode-others",
                "Decode speed of other measurements",
                "Measurements that are not in benchmarks.csv: "
                        + "models that the fit has not seen, on hardware that it has seen with others.",
                List.of(
                        "hardware",
                        "model",
                        "format",
                        "tokens of context",
                        "measured, tok/s",
                        "estimated, tok/s",
                        "low, tok/s",
                        "high, tok/s",
                        "error, %"),
                rows);
    }
}
