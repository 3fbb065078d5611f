package dev.headroom.estimate;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What prompts were read on one GPU or device, ready to scale computed speeds. */
public final class PrefillMeasurements {
    /** Nothing was measured. */
    public static final PrefillMeasurements NONE = new PrefillMeasurements(List.of());
    /**
     * Models that say that the class is right: other models count as much as they are more, as builds differ by up to 2
     * times on one model, and models on one build.
     */
    private static final double TRUST_IN_CLASS = 4;
    /** One source's four in five are within this of another's, as for decoding. */
    private static final DecodeInterval REPRODUCIBILITY = new DecodeInterval(1 / 1.22, 1.22);

    private final List<PrefillMeasurement> all;
    private final double dense;
    private final double mixture;

    public PrefillMeasurements(List<PrefillMeasurement> all) {
        this.all = List.copyOf(all);
        dense = factor(false);
        mixture = factor(true);
    }

    /**
     * What of a computed speed other models say: those of its kind, as far as there are some. Prompts read from a deep
     * cache say how a model's attention is computed, which is another for each: they count where there are no others.
     */
    public double ofOthers(boolean mixtureOfExperts) {
        return mixtureOfExperts ? mixture : dense;
    }

    private double factor(boolean mixtureOfExperts) {
        List<PrefillMeasurement> alike =
                ifAny(ifAny(all, one -> !one.deep()), one -> one.mixtureOfExperts() == mixtureOfExperts);
        Collection<List<PrefillMeasurement>> models = alike.stream()
                .collect(Collectors.groupingBy(PrefillMeasurement::model, TreeMap::new, Collectors.toList()))
                .values();
        double sum = 0;
        for (List<PrefillMeasurement> ofModel : models) {
            sum += Median.of(ofModel.stream().mapToDouble(one -> Math.log(one.ratio())))
                    .value();
        }
        return Math.exp(sum / (models.size() + TRUST_IN_CLASS));
    }

    private static List<PrefillMeasurement> ifAny(
            List<PrefillMeasurement> some, Predicate<PrefillMeasurement> condition) {
        List<PrefillMeasurement> chosen = some.stream().filter(condition).toList();
        return chosen.isEmpty() ? some : chosen;
    }

    /**
     * A computed speed scaled to what was measured.
     *
     * @param computed tokens per second
     * @param ubatchTokens tokens that are computed at once
     * @param fit of the hardware's class
     * @param throughput widens the interval where the count of cores is open, and nothing was measured
     */
    Speed scale(
            double computed,
            QuantizedModel model,
            PrefillKind kind,
            Prompt prompt,
            double ubatchTokens,
            PrefillFit fit,
            Throughput throughput) {
        List<PrefillMeasurement> same = all.stream()
                .filter(one -> model.name().filter(one.model()::equals).isPresent()
                        && model.quant().filter(one.quant()::equalsIgnoreCase).isPresent())
                .toList();
        DecodeInterval ofClass = fit.interval(prompt, kind);
        DecodeInterval widened = new DecodeInterval(
                ofClass.lowFactor() * throughput.lowFactor(), ofClass.highFactor() * throughput.highFactor());
        if (all.isEmpty()) {
            return speed(computed, widened, SpeedBasis.MODELLED, fit.cells(), List.of());
        }
        if (same.isEmpty()) {
            return speed(computed * ofOthers(kind.mixtureOfExperts()), widened, SpeedBasis.SCALED, rows(all), all);
        }
        boolean measured = same.stream().anyMatch(one -> one.sameCores() && one.isLike(prompt, ubatchTokens));
        List<PrefillMeasurement> alike = ifAny(same, one -> one.isLike(prompt, ubatchTokens));
        List<PrefillMeasurement> closest = closest(ifAny(alike, PrefillMeasurement::sameCores), prompt, ubatchTokens);
        double factor = Median.of(closest.stream().mapToDouble(PrefillMeasurement::ratio))
                .value();
        return measured
                ? speed(computed * factor, REPRODUCIBILITY, SpeedBasis.MEASURED, rows(closest), closest)
                : speed(computed * factor, widened, SpeedBasis.SCALED, rows(closest), closest);
    }

    private static List<PrefillMeasurement> closest(List<PrefillMeasurement> some, Prompt prompt, double ubatchTokens) {
        double nearest = Double.POSITIVE_INFINITY;
        for (PrefillMeasurement one : some) {
            nearest = Math.min(nearest, one.apart(prompt, ubatchTokens));
        }
        double least = nearest;
        return some.stream()
                .filter(one -> one.apart(prompt, ubatchTokens) == least)
                .toList();
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
