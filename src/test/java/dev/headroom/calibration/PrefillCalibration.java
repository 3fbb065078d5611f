package dev.headroom.calibration;

import dev.headroom.estimate.PrefillConstants;
import dev.headroom.estimate.PrefillFit;
import dev.headroom.estimate.PrefillSpeed;
import dev.headroom.throughput.PowerLimit;
import dev.headroom.throughput.PrefillClass;
import dev.headroom.throughput.PrefillFits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fit of prefill speed to all measurements, and its nested cross-validation: hardware is dealt into folds; for each
 * fold the form of the model is chosen by cross-validation within the others, fitted to them, and held against it.
 *
 * @param form the form that cross-validation over all hardware chooses
 * @param values the fit
 * @param predictions of each cell, without its hardware
 */
record PrefillCalibration(
        List<PrefillCell> cells,
        PrefillForm form,
        PrefillParameters parameters,
        double[] values,
        List<PrefillPrediction> predictions) {
    private static final int FOLDS = 10;
    private static final int INNER_FOLDS = 5;

    static PrefillCalibration run(PackagedFacts facts) {
        List<PrefillCell> cells = PrefillCells.read(facts);
        PrefillForm form = chosen(cells);
        var parameters = new PrefillParameters(form, cells);
        double[] values = new PrefillFitter(parameters).fit(cells, parameters.start());
        return new PrefillCalibration(cells, form, parameters, values, nested(cells));
    }

    private static List<PrefillPrediction> nested(List<PrefillCell> cells) {
        Map<String, Integer> fold = folds(cells, FOLDS);
        return IntStream.range(0, FOLDS).parallel().boxed().toList().parallelStream()
                .flatMap(left -> {
                    List<PrefillCell> others = cells.stream()
                            .filter(cell -> fold.get(cell.hardware()) != left.intValue())
                            .toList();
                    List<PrefillCell> own = cells.stream()
                            .filter(cell -> fold.get(cell.hardware()) == left.intValue())
                            .toList();
                    return predict(chosen(others), others, own).stream();
                })
                .toList();
    }

    /** The form that estimates hardware best which it has not seen, among these cells. */
    private static PrefillForm chosen(List<PrefillCell> cells) {
        Map<String, Integer> fold = folds(cells, INNER_FOLDS);
        return PrefillForm.CANDIDATES.stream()
                .min(Comparator.comparingDouble(form -> error(IntStream.range(0, INNER_FOLDS)
                        .boxed()
                        .flatMap(left -> predict(
                                form,
                                cells.stream()
                                        .filter(cell -> fold.get(cell.hardware()) != left.intValue())
                                        .toList(),
                                cells.stream()
                                        .filter(cell -> fold.get(cell.hardware()) == left.intValue())
                                        .toList())
                                .stream())
                        .toList())))
                .orElseThrow();
    }

    /** Hardware dealt into folds so that those of a class are apart. */
    private static Map<String, Integer> folds(List<PrefillCell> cells, int count) {
        List<String> hardware = cells.stream()
                .sorted(Comparator.comparing(PrefillCell::classSlug).thenComparing(PrefillCell::hardware))
                .map(PrefillCell::hardware)
                .distinct()
                .toList();
        Map<String, Integer> folds = new HashMap<>();
        hardware.forEach(one -> folds.put(one, folds.size() % count));
        return folds;
    }

    private static List<PrefillPrediction> predict(
            PrefillForm form, List<PrefillCell> known, List<PrefillCell> unseen) {
        var parameters = new PrefillParameters(form, known);
        double[] values = new PrefillFitter(parameters).fit(known, parameters.start());
        Map<String, PrefillConstants> constants = new HashMap<>();
        PowerLimit power = parameters.power(values);
        return unseen.stream()
                .map(cell -> new PrefillPrediction(
                        cell,
                        tokPerSec(
                                cell,
                                constants.computeIfAbsent(
                                        cell.classSlug(), slug -> parameters.constants(values, cell.prefillClass())),
                                power),
                        form))
                .toList();
    }

    /** The speed as the application computes it. */
    static double tokPerSec(PrefillCell cell, PrefillConstants constants, PowerLimit power) {
        double share =
                cell.prefillClass().powerLimited() ? power.share(cell.machine().tdpWatts(), cell.throughput()) : 1;
        return 1000
                / PrefillSpeed.msPerToken(cell.work(), cell.throughput() * share, cell.bandwidthGbPerSec(), constants);
    }

    /** Mean of |log| over hardware, of what runs as the estimate is meant. */
    private static double error(List<PrefillPrediction> predictions) {
        return predictions.stream()
                .filter(one -> one.cell().asEstimated())
                .collect(Collectors.groupingBy(
                        one -> one.cell().hardware() + one.cell().deep(),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(one -> Math.abs(one.logRatio()))))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    PowerLimit power() {
        return parameters.power(values);
    }

    /** The fit of each class by its slug, in the order of the table of classes. */
    Map<String, PrefillFit> fits() {
        Map<String, PrefillFit> fits = new LinkedHashMap<>();
        var residuals = new PrefillResiduals(predictions);
        PrefillFits.packagedClasses().forEach(one -> fits.computeIfAbsent(one.slug(), slug -> fit(one, residuals)));
        return fits;
    }

    private PrefillFit fit(PrefillClass of, PrefillResiduals residuals) {
        List<PrefillCell> measured = cells.stream()
                .filter(cell -> cell.classSlug().equals(of.slug()))
                .toList();
        return new PrefillFit(
                parameters.constants(values, of),
                residuals.interval(of, false),
                residuals.interval(of, true),
                residuals.mixtureSpread(),
                residuals.mlxSpread(),
                (int) measured.stream().map(PrefillCell::hardware).distinct().count(),
                measured.size());
    }
}
