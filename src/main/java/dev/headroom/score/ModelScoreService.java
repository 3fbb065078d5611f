package dev.headroom.score;

import dev.headroom.edit.KeylessService;
import dev.headroom.edit.References;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Adding and deleting scores, which are not changed once they are published. */
@Singleton
public class ModelScoreService extends KeylessService<ModelScoreEntity, ModelScoreInput, ModelScore> {
    private final References references;

    ModelScoreService(ModelScoreFacts facts, ModelScoreRepository scores, References references) {
        super(facts, scores, "score");
        this.references = references;
    }

    @Override
    protected Optional<Long> key(String id) {
        return ModelScore.key(id);
    }

    @Override
    protected void complete(ModelScoreInput input, ModelScoreEntity score) {
        if (!ModelScoreFacts.isWithinItsUnit(score)) {
            throw new RefusedException("score", UserErrorCode.INVALID, "score is more than 100 percent");
        }
        if (references.count("model", "hugging_face_id", score.huggingFaceId) == 0) {
            throw new RefusedException(
                    "huggingFaceId",
                    UserErrorCode.NOT_FOUND,
                    "huggingFaceId: the catalog holds no model \"" + score.huggingFaceId + "\"");
        }
    }
}
