package dev.headroom.rating;

import dev.headroom.estimate.Rounding;
import dev.headroom.rating.ScoreFit.Ability;
import dev.headroom.score.ModelScore;
import dev.headroom.score.ModelScore.EvaluatorKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ratings of all models. An index is given where at least {@link #LEAST_BENCHMARKS} independent benchmarks are, one
 * of them of the use itself, and where at least {@link #LEAST_FIELD} models have one: a place among three says nothing.
 */
public final class Ratings {
    /** Benchmarks that an index takes. */
    static final int LEAST_BENCHMARKS = 2;

    /** Models that must have an index for a use, for there to be one at all. */
    static final int LEAST_FIELD = 10;

    /** Standard deviations of a normal distribution between which 95 % lie. */
    private static final double OF_95_PERCENT = 1.96;

    private final Map<String, ModelRatings> byModel = new HashMap<>();

    public Ratings(List<ModelScore> scores) {
        var fit = new ScoreFit(Observation.of(scores));
        Map<String, Map<QualityUse, QualityIndex>> indexes = new HashMap<>();
        Map<String, Map<QualityUse, String>> unknown = new HashMap<>();
        for (QualityUse use : QualityUse.values()) {
            rate(fit, use, indexes, unknown);
        }
        fit.models()
                .forEach(model -> byModel.put(
                        model,
                        new ModelRatings(
                                indexes.getOrDefault(model, Map.of()), unknown.getOrDefault(model, Map.of()))));
    }

    /** The ratings of a model. */
    public ModelRatings of(String huggingFaceId) {
        return byModel.getOrDefault(huggingFaceId.toLowerCase(Locale.ROOT), ModelRatings.NONE);
    }

    private static void rate(
            ScoreFit fit,
            QualityUse use,
            Map<String, Map<QualityUse, QualityIndex>> indexes,
            Map<String, Map<QualityUse, String>> unknown) {
        Map<String, Ability> rated = new HashMap<>();
        for (String model : fit.models()) {
            List<Observation> seen = fit.observations(model, use);
            if (isEnough(seen, use)) {
                rated.put(model, fit.ability(model, use));
            } else if (!seen.isEmpty()) {
                put(unknown, model, use, tooFew(seen, use));
            }
        }
        double[] field =
                rated.values().stream().mapToDouble(Ability::logit).sorted().toArray();
        double deviation = fit.deviation();
        rated.forEach((model, ability) -> {
            if (field.length < LEAST_FIELD) {
                put(
                        unknown,
                        model,
                        use,
                        "only %d of the %d models that it takes were measured on enough benchmarks"
                                .formatted(field.length, LEAST_FIELD));
            } else {
                put(indexes, model, use, index(fit.observations(model, use), use, ability, field, deviation));
            }
        });
    }

    private static <T> void put(Map<String, Map<QualityUse, T>> all, String model, QualityUse use, T value) {
        all.computeIfAbsent(model, one -> new EnumMap<>(QualityUse.class)).put(use, value);
    }

    private static boolean isEnough(List<Observation> seen, QualityUse use) {
        return families(seen).size() >= LEAST_BENCHMARKS
                && seen.stream().anyMatch(one -> one.benchmark().use() == use);
    }

    private static String tooFew(List<Observation> seen, QualityUse use) {
        List<String> families = families(seen);
        return families.size() < LEAST_BENCHMARKS
                ? "it was measured on %s alone, and an index takes %d benchmarks"
                        .formatted(String.join(", ", families), LEAST_BENCHMARKS)
                : "it was measured on %s, of which none is of %s".formatted(String.join(", ", families), use.words());
    }

    private static List<String> families(List<Observation> seen) {
        return seen.stream()
                .map(one -> one.benchmark().family())
                .distinct()
                .sorted()
                .toList();
    }

    private static QualityIndex index(
            List<Observation> seen, QualityUse use, Ability ability, double[] field, double deviation) {
        double half = OF_95_PERCENT * deviation / Math.sqrt(1 + ability.weights());
        List<String> families = families(seen);
        long independent = seen.stream()
                .filter(one -> one.evaluator() == EvaluatorKind.INDEPENDENT)
                .map(one -> one.benchmark().family())
                .distinct()
                .count();
        return new QualityIndex(
                use,
                percent(field, ability.logit()),
                percent(field, ability.logit() - half),
                percent(field, ability.logit() + half),
                families.size(),
                (int) independent,
                field.length,
                seen.stream()
                        .map(one -> one.benchmark().edition())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toUnmodifiableList()));
    }

    /** Percent of a field that is below a value, with half of what equals it. */
    private static double percent(double[] field, double value) {
        int below = 0;
        int equal = 0;
        for (double one : field) {
            below += one < value ? 1 : 0;
            equal += one == value ? 1 : 0;
        }
        return Rounding.tenths(100.0 * (below + equal / 2.0) / field.length);
    }
}
