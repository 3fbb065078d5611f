package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.PrefillMeasurement;
import dev.headroom.estimate.PrefillMeasurements;
import dev.headroom.estimate.WeightedSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sections of the accuracy report on reading prompts. */
record PrefillAccuracy(PrefillCalibration calibration, List<PrefillPrediction> predictions) {
    private static final double PERCENT = 100;
    private static final double DEEPER_TOKENS = 8192;
    private static final List<String> COLUMNS = List.of(
            "prompts",
            "of",
            "hardware",
            "measurements",
            "mean error %",
            "median error %",
            "bias %",
            "off by 20 % at most, %",
            "in the 80 % interval, %");

    static PrefillAccuracy of(PrefillCalibration calibration) {
        return new PrefillAccuracy(
                calibration,
                calibration.predictions().stream()
                        .filter(one -> one.cell().asEstimated())
                        .toList());
    }

    List<AccuracySection> sections() {
        return List.of(
                new AccuracySection(
                        "prefill",
                        "Prefill speed",
                        "Prompts read by builds of 2025 and later, on NVIDIA with CUDA; all hardware weighted the "
                                + "same. "
                                + "Nested cross-validation: hardware is dealt into ten folds, and each is estimated by "
                                + "a fit, a form of the model chosen by cross-validation within the other nine, and "
                                + "intervals that know nothing of it. Depth is the number of tokens in the cache in "
                                + "the mean while the prompt is read. Builds of May 2024, and Vulkan on NVIDIA, are "
                                + "held against the same estimates, which are not meant for them. Units of throughput, "
                                + "parts of the model, their priors and what hardware weighs were chosen with "
                                + "cross-validated figures in view.",
                        COLUMNS,
                        overview()),
                section("prefill-by-class", "Prefill speed by class of hardware", 2, PrefillCell::classSlug),
                section(
                        "prefill-by-kind",
                        "Prefill speed by kind of model",
                        2,
                        cell -> mixtureOfExperts(cell) ? "mixture of experts" : "dense"),
                section("prefill-by-hardware", "Prefill speed by hardware", 1, PrefillCell::hardware),
                new AccuracySection(
                        "prefill-scaled",
                        "Prefill speed scaled to other measurements of the hardware",
                        "Each model is estimated by constants that know nothing of its hardware, scaled to what was "
                                + "measured there with other models, as SCALED is. Hardware with measurements of one "
                                + "model only is left out.",
                        COLUMNS,
                        scaled()),
                forms());
    }

    private List<List<Object>> overview() {
        Function<PrefillPrediction, DecodeInterval> intervals = intervals();
        List<List<Object>> lines = new ArrayList<>();
        depths().forEach((depth, cells) -> add(lines, depth, "all", predictions, cells, intervals));
        Map<String, Predicate<PrefillCell>> others =
                Map.of("builds of May 2024", PrefillCell::early, "Vulkan on NVIDIA", PrefillCell::otherBackend);
        others.forEach((name, of) -> depths().forEach((depth, cells) -> add(
                lines, depth, name, calibration.predictions(), cell -> of.test(cell) && cells.test(cell), intervals)));
        return sorted(lines);
    }

    private static List<List<Object>> sorted(List<List<Object>> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(
                        line -> line.get(1).equals("all") ? "" : line.get(1).toString()))
                .toList();
    }

    private static Map<String, Predicate<PrefillCell>> depths() {
        Map<String, Predicate<PrefillCell>> depths = new LinkedHashMap<>();
        Predicate<PrefillCell> deeper = cell -> cell.prompt().meanDepthTokens() > DEEPER_TOKENS;
        depths.put("to 2048 tokens deep", cell -> !cell.deep());
        depths.put("to 8192", cell -> cell.deep() && !deeper.test(cell));
        depths.put("deeper", deeper);
        return depths;
    }

    /** @param least lines of fewer hardware are left out: they are those of the hardware */
    private AccuracySection section(String id, String title, int least, Function<PrefillCell, String> group) {
        Function<PrefillPrediction, DecodeInterval> intervals = intervals();
        List<List<Object>> lines = new ArrayList<>();
        predictions.stream()
                .map(one -> group.apply(one.cell()))
                .distinct()
                .sorted()
                .forEach(name -> depths().forEach((depth, cells) -> add(
                        lines,
                        depth,
                        name,
                        predictions,
                        cell -> group.apply(cell).equals(name) && cells.test(cell),
                        intervals)));
        lines.removeIf(line -> (int) line.get(2) < least);
        return new AccuracySection(
                id,
                title,
                least > 1
                        ? "Cross-validated as above, where two hardware or more were measured."
                        : "Cross-validated as above.",
                COLUMNS,
                lines);
    }

    /** Intervals from the errors on the other hardware only. */
    private Function<PrefillPrediction, DecodeInterval> intervals() {
        var residuals = new PrefillResiduals(predictions);
        Map<String, PrefillResiduals> without = new HashMap<>();
        Map<List<Object>, DecodeInterval> known = new HashMap<>();
        return one -> known.computeIfAbsent(
                List.of(one.cell().hardware(), one.cell().deep(), one.cell().kind()),
                key -> without.computeIfAbsent(one.cell().hardware(), residuals::without)
                        .interval(one.cell()));
    }

    private List<List<Object>> scaled() {
        Map<String, List<PrefillPrediction>> byHardware = predictions.stream()
                .collect(Collectors.groupingBy(one -> one.cell().hardware()));
        List<PrefillPrediction> scaled = predictions.stream()
                .flatMap(one -> {
                    List<PrefillPrediction> others = byHardware.get(one.cell().hardware()).stream()
                            .filter(other ->
                                    !other.cell().model().equals(one.cell().model()))
                            .toList();
                    return others.isEmpty()
                            ? List.<PrefillPrediction>of().stream()
                            : List.of(scaled(one, others)).stream();
                })
                .toList();
        List<List<Object>> lines = new ArrayList<>();
        depths().forEach((depth, cells) -> add(lines, depth, "all", scaled, cells, intervals()));
        return lines;
    }

    private static PrefillPrediction scaled(PrefillPrediction one, List<PrefillPrediction> others) {
        var measurements = new PrefillMeasurements(
                others.stream().map(PrefillAccuracy::measurement).toList());
        double factor = measurements.ofOthers(mixtureOfExperts(one.cell()));
        return new PrefillPrediction(one.cell(), one.tokPerSec() * factor, one.form());
    }

    private static PrefillMeasurement measurement(PrefillPrediction one) {
        PrefillCell cell = one.cell();
        double ratio = cell.tokPerSec() / one.tokPerSec();
        return new PrefillMeasurement(
                cell.model(),
                cell.quant(),
                mixtureOfExperts(cell),
                cell.prompt(),
                cell.work().ubatchTokens(),
                true,
                ratio,
                1,
                "prefill_measurements.csv");
    }

    private static boolean mixtureOfExperts(PrefillCell cell) {
        return cell.work().expertOperations() > 0;
    }

    private AccuracySection forms() {
        List<List<Object>> lines = new ArrayList<>();
        for (PrefillForm form : PrefillForm.CANDIDATES) {
            lines.add(List.of(
                    form.name(),
                    calibration.predictions().stream()
                            .filter(one -> one.form().equals(form))
                            .map(one -> one.cell().hardware())
                            .distinct()
                            .count(),
                    calibration.form().equals(form) ? "yes" : ""));
        }
        return new AccuracySection(
                "prefill-forms",
                "Forms of the model of prefill speed",
                "Watts are per 10^12 INT8 operations a second, of NVIDIA's boards.",
                List.of("form", "hardware it was chosen for in the folds", "packaged"),
                lines);
    }

    private static void add(
            List<List<Object>> lines,
            String depth,
            String of,
            List<PrefillPrediction> predictions,
            Predicate<PrefillCell> cells,
            Function<PrefillPrediction, DecodeInterval> intervals) {
        List<PrefillPrediction> chosen =
                predictions.stream().filter(one -> cells.test(one.cell())).toList();
        if (chosen.isEmpty()) {
            return;
        }
        Map<String, Long> ofHardware =
                chosen.stream().collect(Collectors.groupingBy(one -> one.cell().hardware(), Collectors.counting()));
        Function<Function<PrefillPrediction, Double>, WeightedSample> sample = figure -> WeightedSample.of(
                chosen,
                one -> PERCENT * figure.apply(one),
                one -> 1.0 / ofHardware.get(one.cell().hardware()));
        WeightedSample errors = sample.apply(one -> Math.abs(error(one)));
        lines.add(List.of(
                depth,
                of,
                ofHardware.size(),
                chosen.size(),
                ErrorTable.rounded(errors.mean()),
                ErrorTable.rounded(errors.quantile(0.5)),
                ErrorTable.rounded(sample.apply(PrefillAccuracy::error).mean()),
                ErrorTable.rounded(sample.apply(one -> Math.abs(error(one)) <= 0.2 ? 1.0 : 0.0)
                        .mean()),
                ErrorTable.rounded(sample.apply(one -> holds(intervals.apply(one), one) ? 1.0 : 0.0)
                        .mean())));
    }

    private static double error(PrefillPrediction one) {
        return one.tokPerSec() / one.cell().tokPerSec() - 1;
    }

    private static boolean holds(DecodeInterval interval, PrefillPrediction one) {
        double measured = one.cell().tokPerSec() / one.tokPerSec();
        return interval.lowFactor() <= measured && measured <= interval.highFactor();
    }
}
