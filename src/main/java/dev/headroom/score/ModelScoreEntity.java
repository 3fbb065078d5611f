package dev.headroom.score;

import dev.headroom.facts.KeylessEntity;
import dev.headroom.score.ModelScore.EvaluatorKind;
import dev.headroom.score.ModelScore.ScoreUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code model_score}: one published score of a model on a benchmark. */
@Entity(name = "ModelScore")
@Table(name = "model_score")
public class ModelScoreEntity extends KeylessEntity {
    public String huggingFaceId;
    public String benchmark;
    public double score;

    @Enumerated(EnumType.STRING)
    public ScoreUnit unit;

    public String asOf;

    @Enumerated(EnumType.STRING)
    public EvaluatorKind evaluatorKind;

    public String evaluator;
    public @Nullable String conditions;
    public String source;
    public String terms;
}
