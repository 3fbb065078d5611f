package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * What measurements on a GPU or device say of a computed speed there.
 *
 * @param factor measured ÷ computed
 * @param interval the interval around the product; empty for that of the hardware's class
 * @param samples measurements that it rests on
 */
public record MeasuredScale(
        double factor, Optional<DecodeInterval> interval, SpeedBasis basis, int samples, List<String> sources) {
    /**
     * Two sources that measure the same differ by 6 % in the median and 22 % at the 90th percentile: four in five are
     * within this.
     */
    private static final DecodeInterval REPRODUCIBILITY = new DecodeInterval(1 / 1.14, 1.14);
    /** Measurements of other models count as much as this many say that the class is right: they are few and alike. */
    private static final double TRUST_IN_CLASS = 2;

    private static final MeasuredScale NONE = new MeasuredScale(1, Optional.empty(), SpeedBasis.MODELLED, 0, List.of());

    /** Of measurements of the same model and quantization, at least one. */
    static MeasuredScale ofSame(List<Measurement> measurements) {
        return new MeasuredScale(
                Median.of(measurements.stream().mapToDouble(Measurement::ratio)).value(),
                Optional.of(REPRODUCIBILITY),
                SpeedBasis.MEASURED,
                measurements.size(),
                sources(measurements));
    }

    /** Of measurements of other models and quantizations. */
    public static MeasuredScale ofOthers(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return NONE;
        }
        double meanLog =
                measurements.stream().mapToDouble(one -> Math.log(one.ratio())).sum()
                        / (measurements.size() + TRUST_IN_CLASS);
        return new MeasuredScale(
                Math.exp(meanLog), Optional.empty(), SpeedBasis.SCALED, measurements.size(), sources(measurements));
    }

    private static List<String> sources(List<Measurement> measurements) {
        return measurements.stream().map(Measurement::source).distinct().toList();
    }

    /**
     * @param ofClass interval of the hardware's class
     * @param samplesOfClass measurements of the class
     */
    Speed apply(double computed, DecodeInterval ofClass, int samplesOfClass) {
        double tokPerSec = computed * factor;
        DecodeInterval around = interval.orElse(ofClass);
        return new Speed(
                tokPerSec,
                Amount.of(tokPerSec * around.lowFactor()),
                Amount.of(tokPerSec * around.highFactor()),
                basis,
                basis == SpeedBasis.MODELLED ? samplesOfClass : samples,
                sources);
    }
}
