package dev.headroom.model;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Models in the database. */
@ApplicationScoped
public class ModelRepository implements BulkTable<ModelEntity> {
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
    public BiConsumer<ModelEntity, FactRow> reader() {
        return ModelEntity::read;
    }

    @Override
    public String keyColumn() {
        return "hf_id";
    }

    @Override
    public Optional<Class<?>> input() {
        return Optional.of(ModelInput.class);
    }

    @Override
    public void write(ModelEntity model, FactCells out) {
        model.write(out);
    }

    /** All models as the snapshot holds them. */
    public List<Model> snapshot() {
        return rows().map(Model::of).toList();
    }
}
