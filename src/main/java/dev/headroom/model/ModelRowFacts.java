package dev.headroom.model;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.layers.OtherLayers;
import dev.headroom.model.Model.Confidence;
import dev.headroom.model.Model.ModelCategory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a model. */
@Singleton
@RegisterForReflection(targets = {ModelEntity.class, ModelInput.class, Model.class})
public final class ModelRowFacts extends Facts<ModelEntity, ModelInput, Model> {
    private static final int MOST = 100_000;

    ModelRowFacts() {
        super(ModelEntity.class, ModelInput::new, Model.class);
        text("huggingFaceId").csv("hf_id").required().huggingFaceId().stays();
        text("name").required().upTo(200);
        text("publisher").required().upTo(100);
        text("family").required().upTo(100);
        constant("category", ModelCategory.class).required();
        text("architecture").upTo(100);
        number("parametersB")
                .csv("total_params_b")
                .stored("parametersBillions")
                .required()
                .between(0.001, 1_000_000);
        number("activeParametersB")
                .csv("active_params_b")
                .stored("activeParametersBillions")
                .between(0.001, 1_000_000)
                .of(model -> model.mixtureOfExperts() ? model.activeParametersB() : null);
        declareShape();
        declareMetadata();
        declareStatistics();
        declareOtherLayers();
        text("notes").upToPerChange(2000);
    }

    private void declareShape() {
        count("layers").csv("n_layers").between(1, MOST);
        count("attentionLayers")
                .csv("n_attention_layers")
                .between(0, MOST)
                .of(model -> model.attention().attentionLayers());
        count("hiddenSize").between(1, 10_000_000);
        count("heads")
                .csv("n_heads")
                .between(1, MOST)
                .of(model -> model.attention().heads());
        count("kvHeads")
                .csv("n_kv_heads")
                .between(1, MOST)
                .of(model -> model.attention().kvHeads());
        count("headDim").between(1, MOST).of(model -> model.attention().headDim());
        count("kvLoraRank").between(1, MOST).of(model -> model.attention().kvLoraRank());
        count("qkRopeHeadDim").between(1, MOST).of(model -> model.attention().qkRopeHeadDim());
        count("slidingWindow")
                .between(1, 16_777_216)
                .of(model -> model.attention().slidingWindow());
        count("slidingLayers")
                .csv("n_sliding_layers")
                .between(0, MOST)
                .of(model -> model.attention().slidingLayers());
        count("experts")
                .csv("n_experts")
                .between(1, MOST)
                .of(model -> model.experts() == null ? null : model.experts().total());
        count("expertsUsed")
                .csv("n_experts_used")
                .between(1, MOST)
                .of(model -> model.experts() == null ? null : model.experts().used());
    }

    private void declareMetadata() {
        count("contextLength").between(1, 1_000_000_000);
        count("vocabularySize").csv("vocab_size").between(1, 1_000_000_000);
        flag("tiedEmbeddings", "true", "false").csv("tie_embeddings");
        text("dataType").csv("torch_dtype").upTo(50);
        text("license").upTo(100);
        date("releaseDate");
        count("downloads").csv("hf_downloads").notEntered();
        count("likes").csv("hf_likes").notEntered();
        flag("multimodal", "yes", "no").initially(false);
        text("ggufRepositories").csv("gguf_repos").notEntered();
        source("source").required();
        constant("confidence", Confidence.class).required().notEntered();
    }

    private void declareStatistics() {
        number("textParametersB")
                .csv("text_params_b")
                .stored("textParametersBillions")
                .between(0.001, 1_000_000);
        number("safetensorsParametersBillions").csv("hf_safetensors_params_b").notEntered();
        number("computedParametersBillions").csv("computed_params_b").notEntered();
        size("globalKvHeads")
                .csv("global_n_kv_heads")
                .between(1, MOST)
                .of(model -> model.attention().globalKvHeads());
        size("globalHeadDim").between(1, MOST).of(model -> model.attention().globalHeadDim());
        count("kvBytesPerToken").csv("kv_bytes_per_token_fp16").notEntered();
        count("quantDownloads").csv("gguf_downloads").notEntered();
        day("statisticsAsOf").csv("hf_stats_asof").notEntered();
        size("slidingKvHeads")
                .csv("sliding_n_kv_heads")
                .between(1, MOST)
                .of(model -> model.attention().slidingKvHeads());
        size("valueHeadDim").between(1, MOST).of(model -> model.attention().valueHeadDim());
    }

    private void declareOtherLayers() {
        constant("otherLayers", OtherLayers.class)
                .of(model -> model.stateLayers().kind());
        size("stateLayers").between(1, MOST).of(model -> model.stateLayers().layers());
        size("convolutionKernel")
                .csv("conv_kernel")
                .between(1, 1_000)
                .of(model -> model.stateLayers().convolutionKernel());
        size("stateInnerSize")
                .between(1, 10_000_000)
                .of(model -> model.stateLayers().innerSize());
        count("stateGroups").between(0, MOST).of(model -> model.stateLayers().groups());
        count("stateSize").between(0, MOST).of(model -> model.stateLayers().stateSize());
        count("sharedExperts")
                .csv("n_shared_experts")
                .between(0, MOST)
                .of(model -> model.experts() == null ? null : model.experts().shared());
        count("denseLayers")
                .csv("n_dense_layers")
                .between(0, MOST)
                .of(model -> model.experts() == null ? null : model.experts().denseLayers());
        number("projectorGb").between(0.001, 1_000);
    }

    @Override
    public void read(ModelEntity model, FactRow row) {
        super.read(model, row);
        model.slug = ModelEntity.slug(model.huggingFaceId);
    }

    @Override
    public Model record(ModelEntity model) {
        return Model.of(model);
    }
}
