package dev.headroom.model;

import dev.headroom.edit.Changes;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.Reference;
import dev.headroom.edit.References;
import dev.headroom.edit.RefusedException;
import dev.headroom.model.Model.Confidence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Creating, updating, renaming, merging and deleting models. */
@Singleton
public class ModelService extends LinkedRowService<ModelEntity, ModelInput, Model> {
    ModelService(Changes changes, ModelRowFacts facts, ModelRepository rows, References references) {
        super(changes, facts, rows, references);
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
    protected List<Reference<ModelEntity>> dependent() {
        return List.of(new Reference<>("files", "quant_file", "model_id", model -> model.id));
    }

    @Override
    protected List<Reference<ModelEntity>> naming() {
        return List.of(
                new Reference<>("scores", "model_score", "hugging_face_id", model -> model.huggingFaceId),
                new Reference<>("aliases", "alias", "subject", model -> model.huggingFaceId),
                new Reference<>("aliases", "alias", "subject", model -> model.slug));
    }

    @Override
    protected String renamedBy() {
        return keyField();
    }

    @Override
    protected String slugOf(String key) {
        var input = new ModelInput();
        input.huggingFaceId = key;
        RefusedException.ifAny(facts().complaintsOfUpdate(input).stream()
                .filter(error -> keyField().equals(error.field()))
                .toList());
        return ModelEntity.slug(key);
    }

    @Override
    protected void rename(ModelEntity row, String key) {
        row.huggingFaceId = key;
        row.slug = ModelEntity.slug(key);
    }
}
