package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.WeightedSample;
import dev.headroom.throughput.PrefillClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far cross-validated estimates of prefill are off, and the 80 % interval that follows for a hardware that they
 * know nothing of. The size of the errors is that of the class, drawn towards the vendor's, which is drawn towards that
 * of all, the more the fewer hardware is measured; their distribution is that of all. Hardware with n cells weighs as
 * √n. Quantiles of few hardware are taken further out, as {@link Residuals} does.
 *
 * @param predictions of cells that ran as estimates are meant
 */
record PrefillResiduals(List<PrefillPrediction> predictions) {
    private static final double PRIOR_OF_CLASS = 4;
    private static final double PRIOR_OF_VENDOR = 8;
    private static final double ABOVE = 0.9;

    PrefillResiduals(List<PrefillPrediction> predictions) {
        this.predictions =
                predictions.stream().filter(one -> one.cell().asEstimated()).toList();
    }

    /** These without those of some hardware. */
    PrefillResiduals without(String hardware) {
        return new PrefillResiduals(predictions.stream()
                .filter(one -> !one.cell().hardware().equals(hardware))
                .toList());
    }

    DecodeInterval interval(PrefillClass of, boolean deep) {
        return new OfDepth(predictions.stream()
                        .filter(one -> one.cell().deep() == deep)
                        .toList())
                .interval(of);
    }

    /** The errors at one kind of depth. */
    private static final class OfDepth {
        private final List<PrefillPrediction> some;
        private final Map<String, Long> cellsOfHardware;
        private final Map<String, Double> sizes = new HashMap<>();
        private final double sizeOfAll;

        OfDepth(List<PrefillPrediction> some) {
            this.some = some;
            cellsOfHardware = some.stream()
                    .collect(Collectors.groupingBy(one -> one.cell().hardware(), Collectors.counting()));
            sizeOfAll = size(one -> true, 0, 0);
        }

        DecodeInterval interval(PrefillClass of) {
            WeightedSample sample = WeightedSample.of(
                    some, one -> one.logRatio() / size(one.cell().prefillClass()), this::weight);
            int hardware = cellsOfHardware.size();
            double share = Math.min(ABOVE * (hardware + 1) / hardware, 1);
            double size = size(of);
            return new DecodeInterval(
                    StrictMath.exp(-sample.quantile(share) * size), StrictMath.exp(-sample.quantile(1 - share) * size));
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
            return 1 / Math.sqrt(cellsOfHardware.get(one.cell().hardware()));
        }
    }
}
