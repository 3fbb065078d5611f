package dev.headroom.calibration;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.WeightedSample;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How right estimates are, in percent, each hardware weighted the same.
 *
 * @param hardware measured hardware
 * @param cells measurements
 * @param meanError mean of |estimate ÷ measurement − 1|
 * @param medianError median of it
 * @param bias mean of estimate ÷ measurement − 1
 * @param within20 share of estimates that are off by 20 % at most
 * @param inInterval share of measurements in the 80 % interval; unknown for a formula that has none
 */
record ErrorSummary(
        int hardware,
        int cells,
        double meanError,
        double medianError,
        double bias,
        double within20,
        Amount inInterval) {
    private static final double PERCENT = 100;

    /** @param interval the interval of an estimate; null for a formula that has none */
    static ErrorSummary of(List<Prediction> predictions, Function<Prediction, DecodeInterval> interval) {
        Map<String, Long> ofHardware = predictions.stream()
                .collect(Collectors.groupingBy(one -> one.cell().hardware(), Collectors.counting()));
        Function<Function<Prediction, Double>, WeightedSample> sample = figure -> WeightedSample.of(
                predictions,
                one -> PERCENT * figure.apply(one),
                one -> 1.0 / ofHardware.get(one.cell().hardware()));
        WeightedSample errors = sample.apply(one -> Math.abs(error(one)));
        return new ErrorSummary(
                ofHardware.size(),
                predictions.size(),
                errors.mean(),
                errors.quantile(0.5),
                sample.apply(ErrorSummary::error).mean(),
                sample.apply(one -> Math.abs(error(one)) <= 0.2 ? 1.0 : 0.0).mean(),
                interval == null
                        ? Amount.UNKNOWN
                        : Amount.of(sample.apply(one -> holds(interval.apply(one), one) ? 1.0 : 0.0)
                                .mean()));
    }

    private static double error(Prediction one) {
        return one.tokPerSec() / one.cell().tokPerSec() - 1;
    }

    private static boolean holds(DecodeInterval interval, Prediction one) {
        double measured = one.cell().tokPerSec() / one.tokPerSec();
        return interval.lowFactor() <= measured && measured <= interval.highFactor();
    }
}
