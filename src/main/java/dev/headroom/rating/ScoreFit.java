package dev.headroom.rating;

import dev.headroom.rating.Observation.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores of different benchmarks made comparable: each is taken as the ability of the model less the difficulty of the
 * benchmark, in log odds (the model of Rasch, fitted by least squares). So a model is not better for having been
 * measured beside weak ones: that benchmark then comes out as an easy one.
 *
 * <p>Constants are those that told best what a score would be that was left out (ten parts of the packaged scores, each
 * left out once): its error is 0.31 at the median with these, 0.34 without {@link #OUTLIER} and 0.36 with four times
 * {@link #PRIOR}. An error of 0.31 is 7 percent of the tasks where half are solved.
 */
final class ScoreFit {
    /** How many benchmarks the expectation counts that a model is like the others: so much holds few scores back. */
    static final double PRIOR = 0.5;

    /** Log odds beyond which a score that the others do not bear out counts less, after Huber. */
    static final double OUTLIER = 1;

    /** Models that a benchmark must have been measured of, to tell anything of its difficulty. */
    static final int LEAST_MODELS = 3;

    private static final double ENOUGH = 1e-7;
    private static final int MOST_ROUNDS = 2000;

    private final Map<String, List<Weighed>> byModel;
    private final List<Weighed> all;
    private final double[] abilities;
    private final double[] difficulties;

    /**
     * An observation, and what it counts: the editions of a family share the weight of one benchmark.
     *
     * @param model place of its model among the abilities
     * @param field place of its field among the difficulties
     */
    private record Weighed(Observation observation, int model, int field, double weight) {}

    /**
     * Ability for a use.
     *
     * @param logit in log odds
     * @param weights what the benchmarks of the use count together
     */
    record Ability(double logit, double weights) {}

    ScoreFit(List<Observation> observations) {
        Map<Field, Long> models =
                observations.stream().collect(Collectors.groupingBy(Observation::field, Collectors.counting()));
        List<Observation> telling = observations.stream()
                .filter(one -> models.getOrDefault(one.field(), 0L) >= LEAST_MODELS)
                .toList();
        Map<List<String>, Long> editions =
                telling.stream().collect(Collectors.groupingBy(ScoreFit::family, Collectors.counting()));
        Map<String, Integer> modelPlaces = new HashMap<>();
        Map<Field, Integer> fieldPlaces = new HashMap<>();
        all = telling.stream()
                .map(one -> new Weighed(
                        one,
                        place(modelPlaces, one.model()),
                        place(fieldPlaces, one.field()),
                        1.0 / editions.getOrDefault(family(one), 1L)))
                .toList();
        byModel = all.stream().collect(Collectors.groupingBy(one -> one.observation.model()));
        abilities = new double[modelPlaces.size()];
        difficulties = new double[fieldPlaces.size()];
        fit();
    }

    private static List<String> family(Observation one) {
        return List.of(one.model(), one.benchmark().family());
    }

    private static <T> int place(Map<T, Integer> places, T one) {
        return places.computeIfAbsent(one, another -> places.size());
    }

    /** Sets difficulties by abilities and abilities by difficulties, until neither moves. */
    private void fit() {
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && moved > ENOUGH; round++) {
            double[] trust = all.stream().mapToDouble(this::trust).toArray();
            var difficulty = new Means(difficulties.length, 0);
            var ability = new Means(abilities.length, PRIOR);
            for (int i = 0; i < trust.length; i++) {
                Weighed one = all.get(i);
                difficulty.add(one.field, one.weight * trust[i], abilities[one.model] - one.observation.logit());
            }
            difficulty.into(difficulties);
            for (int i = 0; i < trust.length; i++) {
                Weighed one = all.get(i);
                ability.add(one.model, one.weight * trust[i], one.observation.logit() + difficulties[one.field]);
            }
            moved = ability.into(abilities);
        }
    }

    /** Weighed means, of as many things at once. */
    private static final class Means {
        private final double[] sums;
        private final double[] weights;

        /** @param prior weight of a value of 0 */
        Means(int things, double prior) {
            sums = new double[things];
            weights = new double[things];
            Arrays.fill(weights, prior);
        }

        void add(int thing, double weight, double value) {
            sums[thing] += weight * value;
            weights[thing] += weight;
        }

        /** Puts them in place of others, and tells by how much the most has moved. */
        double into(double[] values) {
            double moved = 0;
            for (int thing = 0; thing < values.length; thing++) {
                double mean = sums[thing] / weights[thing];
                moved = Math.max(moved, Math.abs(mean - values[thing]));
                values[thing] = mean;
            }
            return moved;
        }
    }

    private double residual(Weighed one) {
        return one.observation.logit() - abilities[one.model] + difficulties[one.field];
    }

    private double trust(Weighed one) {
        return OUTLIER / Math.max(OUTLIER, Math.abs(residual(one)));
    }

    /** Standard deviation of a score from what ability and difficulty tell, in log odds; 0 without scores. */
    double deviation() {
        double squares = 0;
        double weights = 0;
        for (Weighed one : all) {
            double weight = one.weight * trust(one);
            squares += weight * residual(one) * residual(one);
            weights += weight;
        }
        int free = Math.max(1, all.size() - abilities.length - difficulties.length);
        return weights == 0 ? 0 : Math.sqrt(squares / weights * all.size() / free);
    }

    /** The models that were measured. */
    Iterable<String> models() {
        return byModel.keySet();
    }

    /** The observations that count of a model for a use. */
    List<Observation> observations(String model, QualityUse use) {
        return rows(model, use).map(Weighed::observation).toList();
    }

    private Stream<Weighed> rows(String model, QualityUse use) {
        return byModel.getOrDefault(model, List.of()).stream()
                .filter(one -> one.observation.benchmark().weight(use) > 0);
    }

    /**
     * The ability of a measured model for a use: that over all benchmarks, moved by as much as those of the use are off
     * from it. So a model whose benchmarks of a use are few, or nobody else's, is still held beside all others.
     */
    Ability ability(String model, QualityUse use) {
        double off = 0;
        double weights = 0;
        List<Weighed> rows = rows(model, use).toList();
        for (Weighed one : rows) {
            double weight =
                    one.weight * trust(one) * one.observation.benchmark().weight(use);
            off += weight * residual(one);
            weights += weight;
        }
        return new Ability(abilities[rows.get(0).model] + off / (1 + weights), weights);
    }
}
