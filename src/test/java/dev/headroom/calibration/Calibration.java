package dev.headroom.calibration;

import dev.headroom.calibration.CrossValidation.Fitted;
import dev.headroom.decode.DecodeClass;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.Median;
import dev.headroom.estimate.SpeedBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fit to all measurements and its cross-validations.
 *
 * @param fitted the fit, in the form that was chosen for it
 * @param byHardware estimates of each hardware without it
 * @param byClass estimates of each class without it: how vendors' constants do for a class of theirs
 * @param byVendor estimates of each vendor without it: how the constants of all do
 */
record Calibration(
        List<DecodeClass> classes,
        List<Cell> cells,
        Fitted fitted,
        List<Prediction> byHardware,
        List<Prediction> byClass,
        List<Prediction> byVendor) {
    /** A class, and a generation or null for what is known of the class alone. */
    record FitKey(String slug, String generation) {}

    static Calibration run(PackagedFacts facts) {
        CrossValidation validation = CrossValidation.of(Cells.read(facts));
        return new Calibration(
                facts.classes(),
                validation.cells(),
                validation.all(),
                validation.leavingOut(Cell::hardware),
                validation.leavingOut(Cell::classSlug),
                validation.leavingOut(Cell::vendor));
    }

    /** The fit of each class, and of each of its generations, in the order of the table of classes. */
    Map<FitKey, DecodeFit> fits() {
        Map<FitKey, DecodeFit> fits = new LinkedHashMap<>();
        for (DecodeClass one : classes) {
            fits.computeIfAbsent(new FitKey(one.slug(), null), key -> fit(withoutGeneration(one)));
            if (one.generation() != null) {
                fits.computeIfAbsent(new FitKey(one.slug(), one.generation()), key -> fit(one));
            }
        }
        return fits;
    }

    private static DecodeClass withoutGeneration(DecodeClass one) {
        return new DecodeClass(one.slug(), one.name(), one.like(), null, one.condition());
    }

    /** The fit for the hardware of a cell. */
    DecodeFit fit(Cell cell) {
        DecodeFit fit = fit(cell.decodeClass());
        return cell.bandwidthPerCore() == 0 ? fit : fit.at(cell.bandwidthPerCore());
    }

    private DecodeFit fit(DecodeClass decodeClass) {
        List<Cell> measured = cells.stream()
                .filter(cell -> cell.classSlug().equals(decodeClass.slug()))
                .toList();
        boolean vendorMeasured = cells.stream().anyMatch(cell -> cell.vendor().equals(decodeClass.accelerator()));
        Function<Boolean, DecodeInterval> interval = mixture -> {
            if (!vendorMeasured) {
                return residuals(byVendor, Cell::vendor).intervalOfAll(mixture);
            }
            return measured.isEmpty()
                    ? residuals(byClass, Cell::classSlug).intervalOfAll(mixture)
                    : residuals(byHardware, Cell::hardware)
                            .interval(mixture, decodeClass.accelerator(), decodeClass.slug());
        };
        DecodeParameters parameters = fitted.fitter().parameters();
        return new DecodeFit(
                parameters.constants(fitted.values(), decodeClass, typicalBandwidthPerCore(decodeClass)),
                parameters.countsCores(decodeClass)
                        ? Amount.of(parameters.coreGbPerSec(fitted.values(), decodeClass))
                        : Amount.UNKNOWN,
                interval.apply(false),
                interval.apply(true),
                (int) measured.stream().map(Cell::hardware).distinct().count(),
                measured.size(),
                SpeedBasis.MODELLED);
    }

    /** Of the measured hardware of the class, or of the one that it is like, or of the vendor. */
    private double typicalBandwidthPerCore(DecodeClass decodeClass) {
        List<Predicate<Cell>> wider = List.of(
                cell -> cell.classSlug().equals(decodeClass.slug()),
                cell -> cell.classSlug().equals(Objects.requireNonNullElse(decodeClass.like(), "")),
                cell -> cell.vendor().equals(decodeClass.accelerator()),
                cell -> true);
        return wider.stream()
                .map(of -> Median.of(cells.stream()
                        .filter(of)
                        .mapToDouble(Cell::bandwidthPerCore)
                        .distinct()))
                .filter(Amount::isKnown)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** The errors at short contexts. */
    static Residuals residuals(List<Prediction> predictions, Function<Cell, String> group) {
        return Residuals.of(
                predictions.stream().filter(one -> one.cell().shallow()).toList(), group);
    }
}
