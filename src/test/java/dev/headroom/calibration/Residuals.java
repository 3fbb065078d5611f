package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far cross-validated estimates of one kind of model are off, and the 80 % interval that follows. The size of the errors is
 * that of the vendor, drawn towards that of all hardware as long as few hardware of the vendor are measured; their distribution is
 * that of all hardware. A hardware with n cells weighs as √n: its cells share its peculiarities, yet show how models differ.
 *
 * @param predictions of dense models, or of mixtures of experts
 */
record Residuals(List<Prediction> predictions, Map<String, Long> cellsOfHardware, Map<String, Double> sizeByVendor, double sizeOfAll) {
    /** Hardware that the size of all errors counts as when it is joined with a vendor's. */
    private static final double PRIOR_HARDWARE = 8;
    private static final double BELOW = 0.1;
    private static final double ABOVE = 0.9;

    static Residuals of(List<Prediction> predictions) {
        Map<String, Long> cells = predictions.stream()
                .collect(Collectors.groupingBy(one -> one.cell().hardware(), Collectors.counting()));
        double sizeOfAll = size(predictions, cells);
        Map<String, Double> byVendor = predictions.stream().collect(Collectors.groupingBy(one -> one.cell().vendor(),
                Collectors.collectingAndThen(Collectors.toList(), ofVendor -> joined(ofVendor, cells, sizeOfAll))));
        return new Residuals(predictions, cells, byVendor, sizeOfAll);
    }

    private static double joined(List<Prediction> ofVendor, Map<String, Long> cells, double sizeOfAll) {
        long hardware = ofVendor.stream().map(one -> one.cell().hardware()).distinct().count();
        return (hardware * size(ofVendor, cells) + PRIOR_HARDWARE * sizeOfAll) / (hardware + PRIOR_HARDWARE);
    }

    private static double size(List<Prediction> predictions, Map<String, Long> cells) {
        return WeightedSample.of(predictions, one -> Math.abs(one.logRatio()), one -> weight(one, cells)).mean();
    }

    private static double weight(Prediction one, Map<String, Long> cells) {
        return 1 / Math.sqrt(cells.get(one.cell().hardware()));
    }

    /** The interval for hardware of a vendor; for a vendor that was not measured the one of all. */
    DecodeInterval interval(String vendor) {
        WeightedSample sizes = WeightedSample.of(predictions, one -> one.logRatio() / sizeOf(one.cell().vendor()),
                one -> weight(one, cellsOfHardware));
        double size = sizeOf(vendor);
        return new DecodeInterval(StrictMath.exp(-sizes.quantile(ABOVE) * size), StrictMath.exp(-sizes.quantile(BELOW) * size));
    }

    /** The interval for hardware that none of these was measured on, each vendor's hardware estimated without that vendor. */
    DecodeInterval intervalOfAll() {
        WeightedSample ratios = WeightedSample.of(predictions, Prediction::logRatio, one -> weight(one, cellsOfHardware));
        return new DecodeInterval(StrictMath.exp(-ratios.quantile(ABOVE)), StrictMath.exp(-ratios.quantile(BELOW)));
    }

    private double sizeOf(String vendor) {
        return sizeByVendor.getOrDefault(vendor, sizeOfAll);
    }

    /** These without those of one hardware. */
    Residuals without(String hardware) {
        return of(predictions.stream().filter(one -> !one.cell().hardware().equals(hardware)).toList());
    }
}
