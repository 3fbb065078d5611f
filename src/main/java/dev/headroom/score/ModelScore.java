package dev.headroom.score;

import dev.headroom.facts.Node;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A published score of a model on a benchmark.
 *
 * @param key identifies the score within its database
 */
@RegisterForReflection
@Description("A published score of a model on a benchmark. Scores of different benchmarks, editions, evaluators or "
        + "conditions are not comparable.")
public record ModelScore(
        @NonNull @Description("Identifier on Hugging Face of the model.")
        String huggingFaceId,

        @NonNull @Description("Benchmark, as the source names it.")
        String benchmark,

        @Description("The score, in its unit; more is better.")
        double score,

        @NonNull @Description("What the score counts.") ScoreUnit unit,

        @NonNull @Description("Day on which the source was read, or which it says of itself: yyyy-MM-dd.")
        String asOf,

        @NonNull @Description("Whether the model's publisher measured or somebody else.")
        EvaluatorKind evaluatorKind,

        @NonNull @Description("Who measured.") String evaluator,

        @Description("How it was measured, as the source says it.") @Nullable
        String conditions,

        @NonNull @Description("Where it was published.") String source,

        @NonNull @Description("The terms that the score may be used under.")
        String terms,

        @Ignore String key)
        implements Node {

    /** The key in the database that an identifier stands for; empty for one that the catalog did not give out. */
    static Optional<Long> key(String id) {
        return Node.slug("ModelScore", id)
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("ModelScore", key);
    }

    /** What a score counts. */
    @Enum("ScoreUnit")
    @Description("What a score counts.")
    public enum ScoreUnit {
        @Description("Percent of the tasks solved, or of the highest score there is.")
        PERCENT,
        @Description("Points on a scale of the benchmark's own.")
        POINTS
    }

    /** Who measured a score. */
    @Enum("EvaluatorKind")
    @Description("Who measured a score.")
    public enum EvaluatorKind {
        @Description("The publisher of the model, who chose prompts and attempts.")
        PUBLISHER,
        @Description("Somebody else, all models alike.")
        INDEPENDENT
    }
}
