package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far cross-validated estimates of one kind of model are off, and the 80 % interval that follows for a group that
 * they know nothing of. A group with n cells weighs as √n: its cells share its peculiarities, yet show how they differ.
 * So that quantiles of few groups hold for one more, they are taken further out by (groups + 1) ÷ groups, as split
 * conformal prediction does (Lei et al. 2018).
 *
 * @param predictions of dense models, or of mixtures of experts
 * @param group what the estimates were made without
 */
record Residuals(List<Prediction> predictions, Function<Cell, String> group, Map<String, Long> cellsOfGroup) {
    /** Hardware that the size of all errors counts as when it is joined with a vendor's. */
    private static final double PRIOR_HARDWARE = 8;

    private static final double ABOVE = 0.9;

    static Residuals of(List<Prediction> predictions, Function<Cell, String> group) {
        return new Residuals(
                predictions,
                group,
                predictions.stream()
                        .collect(Collectors.groupingBy(one -> group.apply(one.cell()), Collectors.counting())));
    }

    private double weight(Prediction one) {
        return 1 / Math.sqrt(cellsOfGroup.get(group.apply(one.cell())));
    }

    /**
     * The interval from errors of the vendor's size, which is drawn towards that of all as long as few hardware of the
     * vendor are measured, and distributed as all errors are; for a vendor that was not measured from all errors as
     * they are.
     */
    DecodeInterval interval(String vendor) {
        double sizeOfAll = size(predictions);
        Map<String, Double> sizes = predictions.stream()
                .collect(Collectors.groupingBy(
                        one -> one.cell().vendor(),
                        Collectors.collectingAndThen(Collectors.toList(), ofVendor -> joined(ofVendor, sizeOfAll))));
        return interval(one -> one.logRatio() / sizes.get(one.cell().vendor()), sizes.getOrDefault(vendor, sizeOfAll));
    }

    /** The interval from all errors as they are. */
    DecodeInterval intervalOfAll() {
        return interval(Prediction::logRatio, 1);
    }

    private DecodeInterval interval(Function<Prediction, Double> figure, double size) {
        WeightedSample sample = WeightedSample.of(predictions, figure::apply, this::weight);
        int groups = cellsOfGroup.size();
        double share = Math.min(ABOVE * (groups + 1) / groups, 1);
        return new DecodeInterval(
                StrictMath.exp(-sample.quantile(share) * size), StrictMath.exp(-sample.quantile(1 - share) * size));
    }

    private double joined(List<Prediction> ofVendor, double sizeOfAll) {
        long hardware =
                ofVendor.stream().map(one -> one.cell().hardware()).distinct().count();
        return (hardware * size(ofVendor) + PRIOR_HARDWARE * sizeOfAll) / (hardware + PRIOR_HARDWARE);
    }

    private double size(List<Prediction> some) {
        return WeightedSample.of(some, one -> Math.abs(one.logRatio()), this::weight)
                .mean();
    }

    /** These without those on some hardware. */
    Residuals without(Predicate<Cell> hardware) {
        return of(predictions.stream().filter(one -> !hardware.test(one.cell())).toList(), group);
    }
}
