package dev.headroom.model;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Models in the database. */
@ApplicationScoped
public class ModelRepository implements PackagedTable<ModelEntity> {
    @Override
    public String file() {
        return "models.csv";
    }

    @Override
    public String table() {
        return "model";
    }

    @Override
    public String key(CsvRow row) {
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
    public BiConsumer<ModelEntity, CsvRow> reader() {
        return ModelEntity::read;
    }

    /** All models as the snapshot holds them. */
    public List<Model> snapshot() {
        return rows().map(Model::of).toList();
    }
}
