package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.PrefillFit;
import dev.headroom.estimate.PrefillKind;
import dev.headroom.estimate.WeightedSample;
import dev.headroom.throughput.PrefillClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How far cross-validated estimates of prefill are off, and the 80 % interval that follows for a hardware that they
 * know nothing of. The size of the errors is that of the class, drawn towards the vendor's, which is drawn towards that
 * of all, the more the fewer hardware is measured; their distribution is that of all. At little depth this is so of
 * dense models; mixtures and what MLX computes have errors of their own beside. Hardware with n cells weighs as n to ¼.
 * Of n hardware, one more is below the k-th largest error with a chance of k ÷ (n + 1), as in split conformal
 * prediction (Lei et al. 2018); the k-th lies at (k − ½) ÷ n of the weight.
 */
final class PrefillResiduals {
    private static final double PRIOR_OF_CLASS = 2;
    private static final double PRIOR_OF_VENDOR = 4;
    private static final double SHARED = -0.75;
    private static final double ABOVE = 0.9;
    private static final double HELD = 0.8;

    private final List<PrefillPrediction> predictions;
    private final Errors shallow;
    private final Errors deep;
    private final double mixtureSpread;
    private final double mlxSpread;

    /** @param predictions of all cells; those count that ran as estimates are meant */
    PrefillResiduals(List<PrefillPrediction> predictions) {
        this.predictions =
                predictions.stream().filter(one -> one.cell().asEstimated()).toList();
        shallow = new Errors(some(cell -> !cell.deep() && cell.kind().equals(PrefillKind.DENSE)));
        deep = new Errors(some(PrefillCell::deep));
        mixtureSpread = spread(kind -> kind.mixtureOfExperts() && !kind.mlx());
        mlxSpread = spread(PrefillKind::mlx);
    }

    private List<PrefillPrediction> some(Predicate<PrefillCell> cells) {
        return predictions.stream().filter(one -> cells.test(one.cell())).toList();
    }

    /** These without those of some hardware. */
    PrefillResiduals without(String hardware) {
        return new PrefillResiduals(some(cell -> !cell.hardware().equals(hardware)));
    }

    /** Of a dense model where it is not deep. */
    DecodeInterval interval(PrefillClass of, boolean isDeep) {
        return (isDeep ? deep : shallow).interval(of);
    }

    double mixtureSpread() {
        return mixtureSpread;
    }

    double mlxSpread() {
        return mlxSpread;
    }

    DecodeInterval interval(PrefillCell cell) {
        DecodeInterval ofClass = interval(cell.prefillClass(), cell.deep());
        if (cell.deep() || cell.kind().equals(PrefillKind.DENSE)) {
            return ofClass;
        }
        return PrefillFit.widened(ofClass, cell.kind().mlx() ? mlxSpread : mixtureSpread);
    }

    /** What the intervals of classes have to be widened by to hold four in five of a kind. */
    private double spread(Predicate<PrefillKind> kind) {
        List<PrefillPrediction> some = some(cell -> !cell.deep() && kind.test(cell.kind()));
        if (some.isEmpty()) {
            return 0;
        }
        Map<String, DecodeInterval> ofClass = new HashMap<>();
        return new Errors(some).quantile(HELD, one -> {
            DecodeInterval interval = ofClass.computeIfAbsent(
                    one.cell().classSlug(), slug -> shallow.interval(one.cell().prefillClass()));
            double off = one.logRatio();
            double held = StrictMath.log(off > 0 ? interval.lowFactor() : interval.highFactor());
            return Math.sqrt(Math.max(0, off * off - held * held));
        });
    }

    /** Errors, each hardware with its weight. */
    private static final class Errors {
        private final List<PrefillPrediction> some;
        private final Map<String, Long> cellsOfHardware;
        private final Map<String, Double> sizes = new HashMap<>();
        private final double sizeOfAll;

        Errors(List<PrefillPrediction> some) {
            this.some = some;
            cellsOfHardware = some.stream()
                    .collect(Collectors.groupingBy(one -> one.cell().hardware(), Collectors.counting()));
            sizeOfAll = size(one -> true, 0, 0);
        }

        DecodeInterval interval(PrefillClass of) {
            double size = size(of);
            ToDoubleFunction<PrefillPrediction> relative =
                    one -> one.logRatio() / size(one.cell().prefillClass());
            return new DecodeInterval(
                    StrictMath.exp(-quantile(ABOVE, relative) * size),
                    StrictMath.exp(quantile(ABOVE, one -> -relative.applyAsDouble(one)) * size));
        }

        /** What one more hardware is below with that chance. */
        double quantile(double chance, ToDoubleFunction<PrefillPrediction> figure) {
            int hardware = cellsOfHardware.size();
            double share = Math.min((chance * (hardware + 1) - 0.5) / hardware, 1);
            return WeightedSample.of(some, figure, this::weight).quantile(share);
        }

        private double size(PrefillClass of) {
            Double known = sizes.get(of.slug());
            if (known == null) {
                double ofVendor = size(cell -> cell.vendor().equals(of.accelerator()), PRIOR_OF_VENDOR, sizeOfAll);
                known = size(cell -> cell.classSlug().equals(of.slug()), PRIOR_OF_CLASS, ofVendor);
                sizes.put(of.slug(), known);
            }
            return known;
        }

        private double size(Predicate<PrefillCell> cells, double priorHardware, double prior) {
            List<PrefillPrediction> chosen =
                    some.stream().filter(one -> cells.test(one.cell())).toList();
            long hardware =
                    chosen.stream().map(one -> one.cell().hardware()).distinct().count();
            double own = chosen.isEmpty()
                    ? 0
                    : WeightedSample.of(chosen, one -> Math.abs(one.logRatio()), this::weight)
                            .mean();
            return (hardware * own + priorHardware * prior) / (hardware + priorHardware);
        }

        private double weight(PrefillPrediction one) {
            return StrictMath.pow(cellsOfHardware.get(one.cell().hardware()), SHARED);
        }
    }
}
