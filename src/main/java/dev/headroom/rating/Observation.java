package dev.headroom.rating;

import dev.headroom.score.ModelScore;
import dev.headroom.score.ModelScore.EvaluatorKind;
import dev.headroom.score.ModelScore.ScoreUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one kind of evaluator found of a model on one edition of a benchmark.
 *
 * @param model identifier on Hugging Face, in lower case
 * @param logit the mean of its scores as log odds
 */
record Observation(String model, CountedBenchmark benchmark, EvaluatorKind evaluator, double logit) {
    /** Percent that a score is at least and at most taken for: the log odds of 0 and 100 are infinite. */
    private static final double LEAST = 1;

    private static final double MOST = 99;
    /** Conditions under which a score is not that of one answer by the model alone. */
    private static final Pattern MORE_THAN_ONE_ANSWER =
            Pattern.compile("cons@|multiple attempts|with tools|search agent", Pattern.CASE_INSENSITIVE);

    private record Key(String model, CountedBenchmark benchmark, EvaluatorKind evaluator) {}

    /** What counts of scores; several of one model on one edition by evaluators of one kind are one observation. */
    static List<Observation> of(List<ModelScore> scores) {
        Map<Key, Double> logits = scores.stream()
                .filter(score -> score.unit() == ScoreUnit.PERCENT && isOneAnswer(score))
                .flatMap(score -> key(score).map(key -> Map.entry(key, logit(score.score()))).stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.averagingDouble(Map.Entry::getValue)));
        return logits.entrySet().stream()
                .map(one -> new Observation(
                        one.getKey().model(),
                        one.getKey().benchmark(),
                        one.getKey().evaluator(),
                        one.getValue()))
                .toList();
    }

    private static Optional<Key> key(ModelScore score) {
        return CountedBenchmark.of(score.benchmark())
                .map(benchmark ->
                        new Key(score.huggingFaceId().toLowerCase(Locale.ROOT), benchmark, score.evaluatorKind()));
    }

    private static boolean isOneAnswer(ModelScore score) {
        return score.conditions() == null
                || !MORE_THAN_ONE_ANSWER.matcher(score.conditions()).find();
    }

    private static double logit(double percent) {
        double share = Math.min(Math.max(percent, LEAST), MOST) / 100;
        return Math.log(share / (1 - share));
    }

    /** What is equally hard for all whom it was measured of: publishers and others are never mixed. */
    Field field() {
        return new Field(benchmark.edition(), evaluator);
    }

    /** An edition of a benchmark as one kind of evaluator measured it. */
    record Field(String edition, EvaluatorKind evaluator) {}
}
