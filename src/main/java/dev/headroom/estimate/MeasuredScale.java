package dev.headroom.estimate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * What measurements on a GPU or device say of a computed speed there.
 *
 * @param factor measured ÷ computed
 * @param interval the interval around the product; empty for that of the hardware's class
 * @param classShare share of the deviations within the class that is left, where that interval is taken
 * @param samples measurements that it rests on
 */
public record MeasuredScale(
        double factor,
        Optional<DecodeInterval> interval,
        double classShare,
        SpeedBasis basis,
        int samples,
        List<String> sources) {
    /**
     * Two sources that measure the same differ by 6 % in the median and 22 % at the 90th percentile: four in five are
     * within this.
     */
    private static final double REPRODUCIBILITY = StrictMath.log(1.14);
    /** Depths are alike that are not further from the asked one than the nearest by more than this, as logarithms. */
    private static final double LIKE_DEPTH = 0.7;

    /** Further than this from all measurements a speed rests on how it was computed that it falls with depth. */
    private static final double OTHER_DEPTH = StrictMath.log(5.5);

    /** Depths are counted from here: what is in the cache below it hardly counts. */
    private static final double SHALLOW_TOKENS = 2048;
    /** Measurements of other models count as much as this many say that the class is right: they are few and alike. */
    private static final double TRUST_IN_CLASS = 1;
    /** A mixture says less of a dense model than a dense one does, and the other way round. */
    private static final double OF_OTHER_KIND = 0.3;
    /** The same model in another format says as much as this many others: what is particular to a model is in both. */
    private static final double OF_SAME_MODEL = 3;
    /** Part of the squared deviations within a class that all models on one hardware share. */
    private static final double SHARED = 0.3;

    private static final double IN_FIVE = 0.1;
    private static final MeasuredScale NONE =
            new MeasuredScale(1, Optional.empty(), 1, SpeedBasis.MODELLED, 0, List.of());

    /**
     * Of measurements of the same model and quantization, at least one: that in the middle of those at like depth. The
     * interval holds four in five of them, and is narrower the more there are. Measurements at another depth scale the
     * computed speed, with the interval of the class.
     *
     * @param computedAt computed speed at a depth
     */
    static MeasuredScale ofSame(List<Measurement> all, double depthTokens, DoubleUnaryOperator computedAt) {
        double nearest =
                all.stream().mapToDouble(one -> distance(one, depthTokens)).reduce(Double.POSITIVE_INFINITY, Math::min);
        List<Measurement> chosen = all.stream()
                .filter(one -> distance(one, depthTokens) <= nearest + LIKE_DEPTH)
                .toList();
        WeightedSample ratios = WeightedSample.of(
                chosen, one -> one.tokPerSec() / computedAt.applyAsDouble(one.depthTokens()), Measurement::weight);
        double factor = ratios.middle();
        if (nearest > OTHER_DEPTH || chosen.get(0).ofTwin()) {
            return new MeasuredScale(factor, Optional.empty(), 1, SpeedBasis.SCALED, chosen.size(), sources(chosen));
        }
        double ofOne = StrictMath.exp(REPRODUCIBILITY * Math.sqrt((1 + 1 / ratios.weight()) / 2));
        return new MeasuredScale(
                factor,
                Optional.of(new DecodeInterval(
                        Math.min(1 / ofOne, ratios.quantile(IN_FIVE) / factor),
                        Math.max(ofOne, ratios.quantile(1 - IN_FIVE) / factor))),
                1,
                SpeedBasis.MEASURED,
                chosen.size(),
                sources(chosen));
    }

    private static double distance(Measurement one, double depthTokens) {
        return Math.abs(Math.log((one.depthTokens() + SHALLOW_TOKENS) / (depthTokens + SHALLOW_TOKENS)));
    }

    /**
     * Of measurements of other models and quantizations.
     *
     * @param groups all measurements, those of one model and quantization together
     */
    public static MeasuredScale ofOthers(Collection<List<Measurement>> groups, boolean mixtureOfExperts) {
        return ofOthers(groups, mixtureOfExperts, one -> false);
    }

    /** The same where the model itself was measured in other formats. */
    static MeasuredScale ofOtherFormats(Collection<List<Measurement>> groups, boolean mixtureOfExperts, String model) {
        return ofOthers(groups, mixtureOfExperts, one -> one.model().equals(model));
    }

    private static MeasuredScale ofOthers(
            Collection<List<Measurement>> groups, boolean mixtureOfExperts, Predicate<Measurement> sameModel) {
        if (groups.isEmpty()) {
            return NONE;
        }
        double weight = 0;
        double logs = 0;
        for (List<Measurement> group : groups) {
            WeightedSample ratios = ratios(group);
            Measurement any = group.get(0);
            double ofGroup = Math.min(1, ratios.weight())
                    * (any.mixtureOfExperts() == mixtureOfExperts ? 1 : OF_OTHER_KIND)
                    * (sameModel.test(any) ? OF_SAME_MODEL : 1);
            weight += ofGroup;
            logs += ofGroup * StrictMath.log(ratios.median());
        }
        double trust = weight + TRUST_IN_CLASS;
        List<Measurement> all = groups.stream().flatMap(List::stream).toList();
        return new MeasuredScale(
                StrictMath.exp(logs / trust),
                Optional.empty(),
                Math.sqrt(1 - SHARED * weight / trust),
                SpeedBasis.SCALED,
                all.size(),
                sources(all));
    }

    private static WeightedSample ratios(List<Measurement> measurements) {
        return WeightedSample.of(measurements, Measurement::ratio, Measurement::weight);
    }

    private static List<String> sources(List<Measurement> measurements) {
        return measurements.stream().map(Measurement::source).distinct().toList();
    }

    /** @param ofClass fit of the hardware's class, which gives interval and basis where nothing was measured on it */
    Speed apply(double computed, DecodeFit ofClass, boolean mixtureOfExperts) {
        double tokPerSec = computed * factor;
        DecodeInterval whole = ofClass.interval(mixtureOfExperts);
        DecodeInterval around = interval.orElse(classShare == 1 ? whole : whole.ofShare(classShare));
        boolean measured = basis != SpeedBasis.MODELLED;
        return new Speed(
                tokPerSec,
                Amount.of(tokPerSec * around.lowFactor()),
                Amount.of(tokPerSec * around.highFactor()),
                measured ? basis : ofClass.basis(),
                measured ? samples : ofClass.cells(),
                sources);
    }
}
