package dev.headroom.model;

import dev.headroom.edit.Changes;
import dev.headroom.edit.References;
import dev.headroom.edit.RowService;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Creating, updating and deleting models. */
@Singleton
public class ModelService extends RowService<ModelEntity, ModelInput, Model> {
    private final References references;

    ModelService(Changes changes, ModelRowFacts facts, ModelRepository rows, References references) {
        super(changes, facts, rows);
        this.references = references;
    }

    @Override
    protected String keyField() {
        return "huggingFaceId";
    }

    @Override
    protected ModelEntity blank(ModelInput input) {
        var row = new ModelEntity();
        row.huggingFaceId = Objects.requireNonNull(input.huggingFaceId, "required of a new row");
        row.slug = ModelEntity.slug(row.huggingFaceId);
        row.confidence = Confidence.SECONDARY;
        return row;
    }

    @Override
    protected String slug(ModelEntity row) {
        return row.slug;
    }

    @Override
    protected int version(ModelEntity row) {
        return row.version;
    }

    @Override
    protected Map<String, Long> references(ModelEntity row) {
        return references.count("files", "quant_file", "model_id", row.id);
    }

    @Override
    protected void deleteReferences(ModelEntity row) {
        references.delete("quant_file", "model_id", row.id);
    }
}
