package dev.headroom.estimate;

import java.util.List;
import java.util.stream.Stream;

/** What prompts were read on one GPU or device, ready to scale computed speeds. */
public final class PrefillMeasurements {
    /** Nothing was measured. */
    public static final PrefillMeasurements NONE = new PrefillMeasurements(List.of());
    /**
     * Measurements of other models count as much as this many that say that the class is right: builds differ by up to
     * 2 times on one model, and models on one build.
     */
    private static final double TRUST_IN_CLASS = 2;
    /** A measurement at up to twice the depth, or half of it, is of the same. */
    private static final double SAME_DEPTH = Math.log(2);
    /** One source's four in five are within this of another's, as for decoding. */
    private static final DecodeInterval REPRODUCIBILITY = new DecodeInterval(1 / 1.22, 1.22);

    private final List<PrefillMeasurement> all;
    private final double ofOthers;

    public PrefillMeasurements(List<PrefillMeasurement> all) {
        this.all = List.copyOf(all);
        double typical = Median.of(all.stream().mapToDouble(one -> Math.log(one.ratio())))
                .orElse(0);
        ofOthers = Math.exp(typical * all.size() / (all.size() + TRUST_IN_CLASS));
    }

    /**
     * A computed speed scaled to what was measured.
     *
     * @param computed tokens per second
     * @param fit of the hardware's class
     * @param throughput widens the interval where the count of cores is open, and nothing was measured
     */
    Speed scale(double computed, QuantizedModel model, Prompt prompt, PrefillFit fit, Throughput throughput) {
        List<PrefillMeasurement> same = all.stream()
                .filter(one -> model.name().filter(one.model()::equals).isPresent()
                        && model.quant().filter(one.quant()::equalsIgnoreCase).isPresent())
                .toList();
        double nearest = Double.POSITIVE_INFINITY;
        for (PrefillMeasurement one : same) {
            nearest = Math.min(nearest, one.apart(prompt));
        }
        double least = nearest;
        DecodeInterval ofClass = fit.interval(prompt);
        DecodeInterval widened = new DecodeInterval(
                ofClass.lowFactor() * throughput.lowFactor(), ofClass.highFactor() * throughput.highFactor());
        if (all.isEmpty()) {
            return speed(computed, widened, SpeedBasis.MODELLED, fit.cells(), List.of());
        }
        if (same.isEmpty()) {
            return speed(computed * ofOthers, widened, SpeedBasis.SCALED, rows(all), all);
        }
        List<PrefillMeasurement> closest =
                same.stream().filter(one -> one.apart(prompt) == least).toList();
        double factor = Median.of(closest.stream().mapToDouble(PrefillMeasurement::ratio))
                .value();
        return nearest <= SAME_DEPTH
                ? speed(computed * factor, REPRODUCIBILITY, SpeedBasis.MEASURED, rows(closest), closest)
                : speed(computed * factor, widened, SpeedBasis.SCALED, rows(closest), closest);
    }

    private static int rows(List<PrefillMeasurement> some) {
        return some.stream().mapToInt(PrefillMeasurement::rows).sum();
    }

    private static Speed speed(
            double tokPerSec,
            DecodeInterval interval,
            SpeedBasis basis,
            int samples,
            List<PrefillMeasurement> measurements) {
        return new Speed(
                tokPerSec,
                Amount.of(tokPerSec * interval.lowFactor()),
                Amount.of(tokPerSec * interval.highFactor()),
                basis,
                samples,
                measurements.stream()
                        .flatMap(one -> Stream.of(one.source().split("; ")))
                        .distinct()
                        .toList());
    }
}
