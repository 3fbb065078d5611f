package dev.headroom.score;

import dev.headroom.edit.References;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;

/** Adding and deleting scores, which are not changed once they are published. */
@ApplicationScoped
public class ModelScoreService {
    private final ModelScoreFacts facts;
    private final ModelScoreRepository scores;
    private final References references;

    ModelScoreService(ModelScoreFacts facts, ModelScoreRepository scores, References references) {
        this.facts = facts;
        this.scores = scores;
        this.references = references;
    }

    /** What is declared of the rows. */
    public ModelScoreFacts facts() {
        return facts;
    }

    /** @throws RefusedException for facts that are missing or not valid, or a model that the catalog does not hold */
    public ModelScore add(ModelScoreInput input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        var score = new ModelScoreEntity();
        facts.apply(input, score);
        if (!ModelScoreFacts.isWithinItsUnit(score)) {
            throw new RefusedException("score", UserErrorCode.INVALID, "score is more than 100 percent");
        }
        if (references.count("model", "hugging_face_id", score.huggingFaceId) == 0) {
            throw new RefusedException(
                    "huggingFaceId",
                    UserErrorCode.NOT_FOUND,
                    "huggingFaceId: the catalog holds no model \"" + score.huggingFaceId + "\"");
        }
        scores.persistAndFlush(score);
        return facts.record(score);
    }

    /** @throws RefusedException for an identifier that no score has */
    public ModelScore delete(String id) {
        ModelScoreEntity score = ModelScore.key(id)
                .map(scores::findById)
                .orElseThrow(() -> new RefusedException(
                        "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no score with this id"));
        ModelScore deleted = facts.record(score);
        scores.delete(score);
        return deleted;
    }
}
