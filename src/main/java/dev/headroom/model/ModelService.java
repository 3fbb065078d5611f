package dev.headroom.model;

import dev.headroom.edit.InputValidation;
import dev.headroom.edit.OptionalFact;
import dev.headroom.edit.References;
import dev.headroom.edit.RowService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Creating, updating and deleting models. */
@Singleton
public class ModelService extends RowService<ModelEntity, ModelInput, Model> {
    private static final List<OptionalFact<ModelInput, ModelEntity>> OPTIONAL_FACTS = List.of(
            new OptionalFact<>("architecture", input -> input.architecture, row -> row.architecture = null),
            new OptionalFact<>(
                    "activeParametersB", input -> input.activeParametersB, row -> row.activeParametersBillions = null),
            new OptionalFact<>(
                    "textParametersB", input -> input.textParametersB, row -> row.textParametersBillions = null),
            new OptionalFact<>("experts", input -> input.experts, row -> row.experts = null),
            new OptionalFact<>("expertsUsed", input -> input.expertsUsed, row -> row.expertsUsed = null),
            new OptionalFact<>("sharedExperts", input -> input.sharedExperts, row -> row.sharedExperts = null),
            new OptionalFact<>("denseLayers", input -> input.denseLayers, row -> row.denseLayers = null),
            new OptionalFact<>("layers", input -> input.layers, row -> row.layers = null),
            new OptionalFact<>("attentionLayers", input -> input.attentionLayers, row -> row.attentionLayers = null),
            new OptionalFact<>("hiddenSize", input -> input.hiddenSize, row -> row.hiddenSize = null),
            new OptionalFact<>("heads", input -> input.heads, row -> row.heads = null),
            new OptionalFact<>("kvHeads", input -> input.kvHeads, row -> row.kvHeads = null),
            new OptionalFact<>("headDim", input -> input.headDim, row -> row.headDim = null),
            new OptionalFact<>("valueHeadDim", input -> input.valueHeadDim, row -> row.valueHeadDim = null),
            new OptionalFact<>("slidingWindow", input -> input.slidingWindow, row -> row.slidingWindow = null),
            new OptionalFact<>("slidingLayers", input -> input.slidingLayers, row -> row.slidingLayers = null),
            new OptionalFact<>("slidingKvHeads", input -> input.slidingKvHeads, row -> row.slidingKvHeads = null),
            new OptionalFact<>("globalKvHeads", input -> input.globalKvHeads, row -> row.globalKvHeads = null),
            new OptionalFact<>("globalHeadDim", input -> input.globalHeadDim, row -> row.globalHeadDim = null),
            new OptionalFact<>("otherLayers", input -> input.otherLayers, row -> row.otherLayers = null),
            new OptionalFact<>("stateLayers", input -> input.stateLayers, row -> row.stateLayers = null),
            new OptionalFact<>(
                    "convolutionKernel", input -> input.convolutionKernel, row -> row.convolutionKernel = null),
            new OptionalFact<>("stateInnerSize", input -> input.stateInnerSize, row -> row.stateInnerSize = null),
            new OptionalFact<>("stateGroups", input -> input.stateGroups, row -> row.stateGroups = null),
            new OptionalFact<>("stateSize", input -> input.stateSize, row -> row.stateSize = null),
            new OptionalFact<>("kvLoraRank", input -> input.kvLoraRank, row -> row.kvLoraRank = null),
            new OptionalFact<>("qkRopeHeadDim", input -> input.qkRopeHeadDim, row -> row.qkRopeHeadDim = null),
            new OptionalFact<>("contextLength", input -> input.contextLength, row -> row.contextLength = null),
            new OptionalFact<>("vocabularySize", input -> input.vocabularySize, row -> row.vocabularySize = null),
            new OptionalFact<>("tiedEmbeddings", input -> input.tiedEmbeddings, row -> row.tiedEmbeddings = null),
            new OptionalFact<>("dataType", input -> input.dataType, row -> row.dataType = null),
            new OptionalFact<>("projectorGb", input -> input.projectorGb, row -> row.projectorGb = null),
            new OptionalFact<>("license", input -> input.license, row -> row.license = null),
            new OptionalFact<>("releaseDate", input -> input.releaseDate, row -> row.releaseDate = null),
            new OptionalFact<>("notes", input -> input.notes, row -> row.notes = null));

    private final References references;

    ModelService(InputValidation inputs, ModelRepository rows, References references) {
        super(inputs, rows);
        this.references = references;
    }

    @Override
    protected String keyField() {
        return "huggingFaceId";
    }

    @Override
    protected ModelEntity blank(ModelInput input) {
        var row = new ModelEntity();
        row.huggingFaceId = input.huggingFaceId;
        row.slug = ModelEntity.slug(input.huggingFaceId);
        row.confidence = Confidence.SECONDARY;
        return row;
    }

    @Override
    protected void apply(ModelInput input, ModelEntity row) {
        input.applyTo(row);
    }

    @Override
    protected List<OptionalFact<ModelInput, ModelEntity>> optionalFacts() {
        return OPTIONAL_FACTS;
    }

    @Override
    protected Model record(ModelEntity row) {
        return Model.of(row);
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
