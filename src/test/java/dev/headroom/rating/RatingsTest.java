package dev.headroom.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.score.ModelScore;
import dev.headroom.score.ModelScore.EvaluatorKind;
import dev.headroom.score.ModelScore.ScoreUnit;
import dev.headroom.score.PackagedScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models are rated by how good they are, and not by whom they were measured beside. */
class RatingsTest {
    private static final String HARD = "AIME 2025";
    private static final String EASY = "GSM8k";
    private static final String SHARED = "MATH";
    private static final Ratings PACKAGED = new Ratings(PackagedScores.read());

    @Test
    void aModelIsNotBetterForHavingBeenMeasuredBesideWeakOnes() {
        List<ModelScore> scores = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            scores.add(score("weak/" + i, EASY, 40 + i));
            scores.add(score("weak/" + i, SHARED, 20 + i));
            scores.add(score("strong/" + i, HARD, 50 + 4 * i));
            scores.add(score("strong/" + i, SHARED, 80 + i));
        }
        var ratings = new Ratings(scores);
        double bestOfTheWeak = index(ratings, "weak/9", QualityUse.MATHS);
        double worstOfTheStrong = index(ratings, "strong/0", QualityUse.MATHS);
        assertThat(bestOfTheWeak).isLessThan(worstOfTheStrong);
        assertThat(index(ratings, "strong/9", QualityUse.MATHS)).isGreaterThan(90);
    }

    @Test
    void publishersAndOthersAreHeldBesideTheirOwnKindAlone() {
        List<ModelScore> scores = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            scores.add(score("one/" + i, SHARED, 40 + 4 * i));
            scores.add(score("one/" + i, EASY, 45 + 4 * i));
        }
        double before = index(new Ratings(scores), "one/6", QualityUse.MATHS);
        for (int i = 4; i < 9; i++) {
            scores.add(score("one/" + i, SHARED, 10 + 4 * i, EvaluatorKind.INDEPENDENT));
        }
        var ratings = new Ratings(scores);
        assertThat(index(ratings, "one/6", QualityUse.MATHS)).isEqualTo(before);
        assertThat(ratings.of("one/6").of(QualityUse.MATHS).orElseThrow().independentlyMeasured())
                .isEqualTo(1);
    }

    @Test
    void majorityVotesAndPointsDoNotCount() {
        List<ModelScore> scores = IntStream.range(0, 12)
                .boxed()
                .flatMap(i -> Stream.of(score("one/" + i, SHARED, 40 + i), score("one/" + i, EASY, 50 + i)))
                .collect(Collectors.toCollection(ArrayList::new));
        double before = index(new Ratings(scores), "one/0", QualityUse.MATHS);
        scores.add(sample("one/0", SHARED, 99).with("conditions", "Cons@64").make());
        scores.add(sample("one/0", EASY, 99).with("unit", ScoreUnit.POINTS).make());
        assertThat(index(new Ratings(scores), "one/0", QualityUse.MATHS)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "google/gemma-2-27b-it,               Qwen/Qwen3-32B",
        "google/gemma-2-9b-it,                google/gemma-2-27b-it",
        "google/gemma-3-1b-it,                google/gemma-3-4b-it",
        "google/gemma-3-4b-it,                google/gemma-3-12b-it",
        "google/gemma-3-12b-it,               google/gemma-3-27b-it",
        "google/gemma-3-27b-it,               google/gemma-4-31B-it",
        "Qwen/Qwen2-7B-Instruct,              Qwen/Qwen2.5-7B-Instruct",
        "Qwen/Qwen2.5-7B-Instruct,            Qwen/Qwen2.5-14B-Instruct",
        "Qwen/Qwen2.5-14B-Instruct,           Qwen/Qwen2.5-32B-Instruct",
        "Qwen/Qwen2.5-32B-Instruct,           Qwen/Qwen3-32B",
        "Qwen/Qwen3-32B,                      Qwen/Qwen3.6-27B",
        "meta-llama/Llama-3.2-3B-Instruct,    meta-llama/Llama-3.3-70B-Instruct",
        "microsoft/Phi-3.5-mini-instruct,     microsoft/phi-4",
        "microsoft/phi-4,                     microsoft/Phi-4-reasoning-plus",
        "ibm-granite/granite-3.3-8b-instruct, ibm-granite/granite-4.2-8b",
        "openai/gpt-oss-20b,                  openai/gpt-oss-120b",
        "zai-org/GLM-4.5-Air,                 zai-org/GLM-4.5",
        "deepseek-ai/DeepSeek-V2.5,           deepseek-ai/DeepSeek-V3",
        "deepseek-ai/DeepSeek-V3,             deepseek-ai/DeepSeek-V3.1"
    })
    void whatNobodyDisputesIsRankedSo(String worse, String better) {
        assertThat(index(PACKAGED, worse, QualityUse.GENERAL)).isLessThan(index(PACKAGED, better, QualityUse.GENERAL));
    }

    @Test
    void oneBenchmarkIsNotEnoughAndTheReasonSaysSo() {
        ModelRatings ratings = PACKAGED.of("Qwen/Qwen3.6-35B-A3B");
        assertThat(ratings.of(QualityUse.CODING)).isEmpty();
        assertThat(ratings.whyUnknown(QualityUse.CODING))
                .contains("it was measured on SWE-bench alone, and an index takes 2 benchmarks");
        assertThat(ratings.index(QualityUse.CODING)).isNull();
    }

    @Test
    void programmingAndMathematicsAloneMakeNoGeneralIndex() {
        ModelRatings ratings = PACKAGED.of("WeiboAI/VibeThinker-1.5B");
        assertThat(ratings.of(QualityUse.MATHS)).isPresent();
        assertThat(ratings.whyUnknown(QualityUse.GENERAL).orElseThrow()).endsWith("of which none is of general use");
    }

    @Test
    void whatNobodyMeasuredIsUnknownAndNotBad() {
        ModelRatings ratings = PACKAGED.of("nobody/knows");
        assertThat(ratings.index(QualityUse.GENERAL)).isNull();
        assertThat(ratings.whyUnknown(QualityUse.GENERAL)).contains("no benchmark that counts was published of it");
    }

    @Test
    void aUseForWhichFewModelsWereMeasuredHasNoIndexAtAll() {
        assertThat(indexes(QualityUse.LONG_CONTEXT)).isEmpty();
        assertThat(indexes(QualityUse.GENERAL)).hasSizeGreaterThan(70);
        assertThat(indexes(QualityUse.CODING)).hasSizeGreaterThan(35);
        assertThat(indexes(QualityUse.MATHS)).hasSizeGreaterThan(40);
        assertThat(indexes(QualityUse.VISION)).hasSizeGreaterThan(Ratings.LEAST_FIELD);
    }

    @Test
    void everyIndexIsWithinItsIntervalWhichNarrowsWithEvidence() {
        List<QualityIndex> all = indexes(QualityUse.GENERAL);
        assertThat(all).allSatisfy(one -> {
            assertThat(one.index()).isBetween(one.low(), one.high());
            assertThat(one.benchmarks()).isGreaterThanOrEqualTo(Ratings.LEAST_BENCHMARKS);
            assertThat(one.names()).hasSizeGreaterThanOrEqualTo(one.benchmarks());
        });
        Map<Boolean, Double> width = all.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.benchmarks() >= 6, Collectors.averagingDouble(one -> one.high() - one.low())));
        assertThat(width.get(true)).isLessThan(width.get(false));
    }

    @Test
    void everyCountedBenchmarkIsOneOfTheScores() {
        Set<String> names =
                PackagedScores.read().stream().map(ModelScore::benchmark).collect(Collectors.toSet());
        assertThat(CountedBenchmark.all().keySet()).isSubsetOf(names);
    }

    private static List<QualityIndex> indexes(QualityUse use) {
        return PackagedScores.read().stream()
                .map(ModelScore::huggingFaceId)
                .distinct()
                .flatMap(model -> PACKAGED.of(model).of(use).stream())
                .toList();
    }

    private static double index(Ratings ratings, String model, QualityUse use) {
        return ratings.of(model).of(use).orElseThrow().index();
    }

    private static ModelScore score(String model, String benchmark, double score) {
        return sample(model, benchmark, score).make();
    }

    private static ModelScore score(String model, String benchmark, double score, EvaluatorKind kind) {
        return sample(model, benchmark, score).with("evaluatorKind", kind).make();
    }

    private static Sample<ModelScore> sample(String model, String benchmark, double score) {
        return Sample.of(ModelScore.class)
                .with("huggingFaceId", model)
                .with("benchmark", benchmark)
                .with("score", score)
                .with("unit", ScoreUnit.PERCENT)
                .with("evaluatorKind", EvaluatorKind.PUBLISHER);
    }
}
