package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.WeightedSample;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far cross-validated estimates are off, and the 80 % interval that follows for a group that they know nothing of.
 * Each group weighs the same. The size of the errors of a class is drawn towards its vendor's, and that towards that of
 * all, as long as few hardware are measured; the errors in times of their size are taken to be distributed alike for
 * dense models and mixtures of all classes. So that quantiles of few groups hold for one more, they are taken further
 * out by (groups + 1) ÷ groups, as split conformal prediction does (Lei et al. 2018).
 *
 * @param group what the estimates were made without
 */
record Residuals(List<Prediction> predictions, Function<Cell, String> group, Map<String, Long> cellsOfGroup) {
    /** Hardware that the size of the errors of the wider group counts as. */
    private static final double PRIOR_HARDWARE = 4;

    private static final double ABOVE = 0.9;

    /** What errors have a size of their own: a kind of model, of a class, of a vendor or of all. */
    private record Kind(boolean mixture, String vendor, String slug) {
        static Kind of(Cell cell) {
            return new Kind(cell.mixtureOfExperts(), cell.vendor(), cell.classSlug());
        }
    }

    static Residuals of(List<Prediction> predictions, Function<Cell, String> group) {
        return new Residuals(
                predictions,
                group,
                predictions.stream().collect(Collectors.groupingBy(one -> key(group, one), Collectors.counting())));
    }

    private static String key(Function<Cell, String> group, Prediction one) {
        return group.apply(one.cell()) + one.cell().mixtureOfExperts();
    }

    private double weight(Prediction one) {
        return 1.0 / cellsOfGroup.get(key(group, one));
    }

    /** The interval of a class for dense models or mixtures. */
    DecodeInterval interval(boolean mixture, String vendor, String slug) {
        Map<Kind, Double> sizes = predictions.stream()
                .map(one -> Kind.of(one.cell()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::size));
        Kind asked = new Kind(mixture, vendor, slug);
        return interval(one -> one.logRatio() / sizes.get(Kind.of(one.cell())), size(asked));
    }

    /**
     * The interval of a class of which nothing was measured, for dense models or mixtures: from all errors as they are.
     */
    DecodeInterval intervalOfAll(boolean mixture) {
        return of(ofKind(mixture, cell -> true), group).interval(Prediction::logRatio, 1);
    }

    private DecodeInterval interval(Function<Prediction, Double> figure, double size) {
        WeightedSample sample = WeightedSample.of(predictions, figure::apply, this::weight);
        int groups = cellsOfGroup.size();
        double share = Math.min(ABOVE * (groups + 1) / groups, 1);
        return new DecodeInterval(
                StrictMath.exp(-sample.quantile(share) * size), StrictMath.exp(-sample.quantile(1 - share) * size));
    }

    private double size(Kind kind) {
        double ofAll = mean(ofKind(kind.mixture(), cell -> true));
        double ofVendor = joined(ofKind(kind.mixture(), cell -> cell.vendor().equals(kind.vendor())), ofAll);
        return joined(ofKind(kind.mixture(), cell -> cell.classSlug().equals(kind.slug())), ofVendor);
    }

    private List<Prediction> ofKind(boolean mixture, Predicate<Cell> chosen) {
        return predictions.stream()
                .filter(one -> one.cell().mixtureOfExperts() == mixture && chosen.test(one.cell()))
                .toList();
    }

    private double joined(List<Prediction> some, double ofWider) {
        long hardware =
                some.stream().map(one -> one.cell().hardware()).distinct().count();
        return hardware == 0
                ? ofWider
                : (hardware * mean(some) + PRIOR_HARDWARE * ofWider) / (hardware + PRIOR_HARDWARE);
    }

    private double mean(List<Prediction> some) {
        return WeightedSample.of(some, one -> Math.abs(one.logRatio()), this::weight)
                .mean();
    }

    /** These without those on some hardware. */
    Residuals without(Predicate<Cell> hardware) {
        return of(predictions.stream().filter(one -> !hardware.test(one.cell())).toList(), group);
    }
}
