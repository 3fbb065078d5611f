package dev.headroom.model;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Models in the database. */
@ApplicationScoped
public class ModelRepository implements PanacheRepository<ModelEntity>, PackagedTable {
    @Override
    public String file() {
        return "models.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(model -> model.slug).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return ModelEntity.slug(row.text("hf_id"));
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(ModelEntity::of));
    }

    /** All models as the snapshot holds them. */
    public List<Model> snapshot() {
        return streamAll().map(Model::of).toList();
    }
}
