package dev.headroom.score;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.score.ModelScore.EvaluatorKind;
import dev.headroom.score.ModelScore.ScoreUnit;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a score. */
@Singleton
@RegisterForReflection(targets = {ModelScoreEntity.class, ModelScoreInput.class, ModelScore.class})
public final class ModelScoreFacts extends Facts<ModelScoreEntity, ModelScoreInput, ModelScore> {
    private static final double MOST = 1_000_000;

    public ModelScoreFacts() {
        super(ModelScoreEntity.class, ModelScoreInput::new, ModelScore.class);
        text("huggingFaceId").csv("hf_id").required().huggingFaceId().label("Hugging Face ID");
        text("benchmark").required().upTo(200).label("Benchmark");
        notNegative("score").required().between(0, MOST).label("Score");
        constant("unit", ScoreUnit.class).required().label("Unit");
        day("asOf").required().label("As of");
        constant("evaluatorKind", EvaluatorKind.class).required().label("Measured by the publisher or others");
        text("evaluator").required().upTo(200).label("Measured by");
        text("conditions").upTo(500).label("Conditions");
        source("source").required();
        text("terms").required().upTo(500).label("Terms");
        component("source", score -> score.source);
        component("key", score -> score.id.toString());
    }

    @Override
    public void read(ModelScoreEntity score, FactRow row) {
        super.read(score, row);
        score.packagedKey = row.identity();
        if (!isWithinItsUnit(score)) {
            throw row.malformed("score", "is more than 100 percent");
        }
    }

    static boolean isWithinItsUnit(ModelScoreEntity score) {
        return score.unit != ScoreUnit.PERCENT || score.score <= 100;
    }
}
