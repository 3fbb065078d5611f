package dev.headroom.score;

import dev.headroom.score.ModelScore.EvaluatorKind;
import dev.headroom.score.ModelScore.ScoreUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A score that an admin enters. */
@Input("ModelScoreInput")
@Description("A published score of a model of the catalog on a benchmark.")
public final class ModelScoreInput {
    @Description("Identifier on Hugging Face of the model.")
    public @Nullable String huggingFaceId;

    @Description("Benchmark, as the source names it.")
    public @Nullable String benchmark;

    @Description("The score, in its unit; of PERCENT at most 100.")
    public @Nullable Double score;

    @Description("What the score counts.")
    public @Nullable ScoreUnit unit;

    @Description("Day on which the source was read, or which it says of itself: yyyy-MM-dd.")
    public @Nullable String asOf;

    @Description("Whether the model's publisher measured or somebody else.")
    public @Nullable EvaluatorKind evaluatorKind;

    @Description("Who measured.")
    public @Nullable String evaluator;

    @Description("How it was measured, as the source says it.")
    public @Nullable String conditions;

    @Description("Where it was published.")
    public @Nullable String source;

    @Description("The terms that the score may be used under, such as CC BY 4.0.")
    public @Nullable String terms;
}
