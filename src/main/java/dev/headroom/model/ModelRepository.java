package dev.headroom.model;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.rating.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Models in the database. */
@ApplicationScoped
public class ModelRepository implements BulkTable<ModelEntity> {
    private final ModelRowFacts facts;

    ModelRepository(ModelRowFacts facts) {
        this.facts = facts;
    }

    @Override
    public String file() {
        return "models.csv";
    }

    @Override
    public String table() {
        return "model";
    }

    @Override
    public String key(FactRow row) {
        return ModelEntity.slug(row.text("hf_id"));
    }

    @Override
    public String keyOf(ModelEntity model) {
        return model.slug;
    }

    @Override
    public ModelEntity create() {
        return new ModelEntity();
    }

    @Override
    public String keyColumn() {
        return "hf_id";
    }

    @Override
    public ModelRowFacts facts() {
        return facts;
    }

    /** All models as the snapshot holds them. */
    public List<Model> snapshot(Ratings ratings) {
        return rows().map(row -> {
                    row.ratings = ratings.of(row.huggingFaceId);
                    return facts.record(row);
                })
                .toList();
    }
}
