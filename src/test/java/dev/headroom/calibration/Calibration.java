package dev.headroom.calibration;

import dev.headroom.accelerator.DecodeClass;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fit to all measurements and its cross-validations.
 *
 * @param validation the fit
 * @param byHardware estimates of each hardware without it
 * @param byClass estimates of each class without it: how vendors' constants do for a class of theirs
 * @param byVendor estimates of each vendor without it: how the constants of all do
 */
record Calibration(
        List<DecodeClass> classes,
        CrossValidation validation,
        List<Prediction> byHardware,
        List<Prediction> byClass,
        List<Prediction> byVendor) {

    static Calibration run(PackagedFacts facts) {
        CrossValidation validation = CrossValidation.of(Cells.read(facts));
        return new Calibration(
                facts.classes(),
                validation,
                validation.leavingOut(Cell::hardware),
                validation.leavingOut(Cell::classSlug),
                validation.leavingOut(Cell::vendor));
    }

    /** The fit of each class by its slug, in the order of the table of classes. */
    Map<String, DecodeFit> fits() {
        Map<String, DecodeFit> fits = new LinkedHashMap<>();
        classes.forEach(decodeClass -> fits.computeIfAbsent(decodeClass.slug(), slug -> fit(decodeClass)));
        return fits;
    }

    private DecodeFit fit(DecodeClass decodeClass) {
        List<Cell> measured = validation.cells().stream()
                .filter(cell -> cell.classSlug().equals(decodeClass.slug()))
                .toList();
        boolean vendorMeasured =
                validation.cells().stream().anyMatch(cell -> cell.vendor().equals(decodeClass.accelerator()));
        Function<Boolean, DecodeInterval> interval = mixture -> {
            if (!vendorMeasured) {
                return residuals(byVendor, Cell::vendor, mixture).intervalOfAll();
            }
            return measured.isEmpty()
                    ? residuals(byClass, Cell::classSlug, mixture).intervalOfAll()
                    : residuals(byHardware, Cell::hardware, mixture).interval(decodeClass.accelerator());
        };
        return new DecodeFit(
                validation.fitter().parameters().constants(validation.start(), decodeClass),
                interval.apply(false),
                interval.apply(true),
                (int) measured.stream().map(Cell::hardware).distinct().count(),
                measured.size());
    }

    /** The errors at short contexts, for dense models or mixtures of experts. */
    static Residuals residuals(List<Prediction> predictions, Function<Cell, String> group, boolean mixtureOfExperts) {
        return Residuals.of(
                predictions.stream()
                        .filter(one -> one.cell().shallow() && one.cell().mixtureOfExperts() == mixtureOfExperts)
                        .toList(),
                group);
    }
}
