package dev.headroom.score;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.KeylessTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Scores in the database. */
@ApplicationScoped
public class ModelScoreRepository implements BulkTable<ModelScoreEntity>, KeylessTable<ModelScoreEntity> {
    private final ModelScoreFacts facts;

    ModelScoreRepository(ModelScoreFacts facts) {
        this.facts = facts;
    }

    @Override
    public String file() {
        return "model_scores.csv";
    }

    @Override
    public String table() {
        return "model_score";
    }

    @Override
    public ModelScoreEntity create() {
        return new ModelScoreEntity();
    }

    @Override
    public ModelScoreFacts facts() {
        return facts;
    }

    /** All scores as the snapshot holds them. */
    public List<ModelScore> snapshot() {
        return rows().map(facts::record).toList();
    }
}
