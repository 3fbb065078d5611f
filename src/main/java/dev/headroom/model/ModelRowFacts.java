package dev.headroom.model;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.filter.PartialDate;
import dev.headroom.layers.Attention;
import dev.headroom.layers.Experts;
import dev.headroom.layers.OtherLayers;
import dev.headroom.layers.StateLayers;
import dev.headroom.model.Model.Confidence;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.name.DisplayNames;
import dev.headroom.paging.OrderField;
import dev.headroom.rating.QualityUse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The facts of a model. */
@Singleton
@RegisterForReflection(
        targets = {ModelEntity.class, ModelInput.class, Model.class, Attention.class, Experts.class, StateLayers.class})
public final class ModelRowFacts extends Facts<ModelEntity, ModelInput, Model> {
    private static final int MOST = 100_000;
    private static final DisplayNames NAMES = DisplayNames.packaged();

    public ModelRowFacts() {
        super(ModelEntity.class, ModelInput::new, Model.class);
        text("huggingFaceId")
                .csv("hf_id")
                .required()
                .huggingFaceId()
                .stays()
                .label("Hugging Face ID")
                .apart();
        text("name")
                .required()
                .upTo(200)
                .label("Name")
                .order(ModelOrderField.NAME)
                .apart();
        text("publisher")
                .required()
                .upTo(100)
                .label("Publisher")
                .order(ModelOrderField.PUBLISHER)
                .compare()
                .list();
        text("family").required().upTo(100).label("Family");
        constant("category", ModelCategory.class)
                .required()
                .label("Category")
                .compare()
                .apart()
                .list();
        text("architecture").upTo(100).label("Architecture").compare();
        number("parametersB")
                .csv("total_params_b")
                .stored("parametersBillions")
                .required()
                .between(0.001, 1_000_000)
                .label("Parameters", "billions")
                .order(ModelOrderField.PARAMETERS)
                .apart()
                .list()
                .compare();
        number("activeParametersB")
                .csv("active_params_b")
                .stored("activeParametersBillions")
                .between(0.001, 1_000_000)
                .entered(model -> model.mixtureOfExperts() ? model.activeParametersB() : null)
                .label("Active parameters", "billions")
                .order(ModelOrderField.ACTIVE_PARAMETERS)
                .apart()
                .list("Active")
                .compare();
        component("mixtureOfExperts", model -> !isDense(model));
        component(
                "activeParametersB",
                model -> isDense(model) ? (Double) model.parametersBillions : model.activeParametersBillions);
        declareShape();
        declareMetadata();
        declareStatistics();
        declareOtherLayers();
        text("notes").upToPerChange(2000).label("Notes").apart();
    }

    private static boolean isDense(ModelEntity model) {
        return model.experts == null && model.activeParametersBillions == null;
    }

    private void declareShape() {
        count("layers")
                .csv("n_layers")
                .between(1, MOST)
                .label("Layers", "count")
                .compare()
                .apart();
        count("attentionLayers")
                .csv("n_attention_layers")
                .between(0, MOST)
                .at("attention.attentionLayers")
                .label("Layers whose cache grows", "count")
                .compare();
        count("hiddenSize").between(1, 10_000_000).label("Hidden size", "count").compare();
        count("heads").csv("n_heads").between(1, MOST).at("attention.heads").label("Query heads", "count");
        count("kvHeads")
                .csv("n_kv_heads")
                .between(1, MOST)
                .at("attention.kvHeads")
                .label("KV heads", "count")
                .compare()
                .apart();
        count("headDim")
                .between(1, MOST)
                .at("attention.headDim")
                .label("Head dimension", "count")
                .compare()
                .apart();
        count("kvLoraRank")
                .between(1, MOST)
                .at("attention.kvLoraRank")
                .label("Rank of the latent KV cache", "count")
                .whereKnown();
        count("qkRopeHeadDim")
                .between(0, MOST)
                .at("attention.qkRopeHeadDim")
                .label("Rotary head dimension", "count")
                .whereKnown();
        size("indexHeadDim")
                .between(1, MOST)
                .at("attention.indexHeadDim")
                .label("Index key of sparse attention", "count")
                .whereKnown();
        size("indexLayers")
                .csv("n_index_layers")
                .between(1, MOST)
                .at("attention.indexLayers")
                .label("Layers that keep an index key", "count")
                .whereKnown();
        count("slidingWindow")
                .between(1, 16_777_216)
                .at("attention.slidingWindow")
                .label("Sliding window", "tokens")
                .whereKnown();
        count("slidingLayers")
                .csv("n_sliding_layers")
                .between(0, MOST)
                .at("attention.slidingLayers")
                .label("Sliding-window layers", "count")
                .whereKnown();
        count("experts")
                .csv("n_experts")
                .between(1, MOST)
                .at("experts.total")
                .label("Experts per layer", "count")
                .apart();
        count("expertsUsed")
                .csv("n_experts_used")
                .between(1, MOST)
                .at("experts.used")
                .label("Experts used per token", "count")
                .apart();
    }

    private void declareMetadata() {
        count("contextLength")
                .between(1, 1_000_000_000)
                .label("Context length", "tokens")
                .order(ModelOrderField.CONTEXT_LENGTH)
                .compare()
                .list("Context");
        count("vocabularySize")
                .csv("vocab_size")
                .between(1, 1_000_000_000)
                .label("Vocabulary size", "count")
                .compare();
        flag("tiedEmbeddings", "true", "false").csv("tie_embeddings").label("Tied embeddings");
        text("dataType").csv("torch_dtype").upTo(50).label("Published as").compare();
        text("license").upTo(100).label("License").compare();
        date("releaseDate")
                .label("Released")
                .order(ModelOrderField.RELEASE_DATE)
                .compare()
                .list();
        count("downloads")
                .csv("hf_downloads")
                .notEntered()
                .label("Downloads", "per month")
                .order(ModelOrderField.DOWNLOADS)
                .compare()
                .apart()
                .list();
        count("likes")
                .csv("hf_likes")
                .notEntered()
                .label("Likes", "count")
                .order(ModelOrderField.LIKES)
                .apart()
                .list();
        flag("multimodal", "yes", "no").initially(false).label("Multimodal");
        text("ggufRepositories").csv("gguf_repos").notEntered();
        text("mlxRepositories").csv("mlx_repos").notEntered();
        component("repositories", ModelRowFacts::repositories);
        source("source").required();
        constant("confidence", Confidence.class).required().notEntered();
    }

    private static List<String> repositories(ModelEntity model) {
        return Stream.of(model.ggufRepositories, model.mlxRepositories)
                .filter(Objects::nonNull)
                .flatMap(names -> Stream.of(names.split(";")))
                .toList();
    }

    private void declareStatistics() {
        number("textParametersB")
                .csv("text_params_b")
                .stored("textParametersBillions")
                .between(0.001, 1_000_000)
                .label("Parameters of the language part", "billions")
                .whereKnown();
        number("safetensorsParametersBillions").csv("hf_safetensors_params_b").notEntered();
        number("computedParametersBillions").csv("computed_params_b").notEntered();
        size("globalKvHeads")
                .csv("global_n_kv_heads")
                .between(1, MOST)
                .at("attention.globalKvHeads")
                .label("KV heads of full-attention layers", "count")
                .whereKnown();
        size("globalHeadDim")
                .between(1, MOST)
                .at("attention.globalHeadDim")
                .label("Head dimension of full-attention layers", "count")
                .whereKnown();
        count("kvBytesPerToken").csv("kv_bytes_per_token_fp16").notEntered();
        count("quantDownloads").csv("gguf_downloads").notEntered();
        day("statisticsAsOf").csv("hf_stats_asof").notEntered();
        size("slidingKvHeads")
                .csv("sliding_n_kv_heads")
                .between(1, MOST)
                .at("attention.slidingKvHeads")
                .label("KV heads of sliding-window layers", "count")
                .whereKnown();
        size("valueHeadDim")
                .between(1, MOST)
                .at("attention.valueHeadDim")
                .label("Head dimension of values", "count")
                .whereKnown();
    }

    private void declareOtherLayers() {
        constant("otherLayers", OtherLayers.class)
                .at("stateLayers.kind")
                .label("Layers without a KV cache")
                .whereKnown();
        size("stateLayers")
                .between(1, MOST)
                .at("stateLayers.layers")
                .label("Layers that keep a state", "count")
                .whereKnown();
        size("convolutionKernel")
                .csv("conv_kernel")
                .between(1, 1_000)
                .at("stateLayers.convolutionKernel")
                .label("Convolution kernel", "count")
                .whereKnown();
        size("stateInnerSize")
                .between(1, 10_000_000)
                .at("stateLayers.innerSize")
                .label("Width of the state layers", "count")
                .whereKnown();
        count("stateGroups")
                .between(0, MOST)
                .at("stateLayers.groups")
                .label("State groups", "count")
                .whereKnown();
        count("stateSize")
                .between(0, MOST)
                .at("stateLayers.stateSize")
                .label("State size", "count")
                .whereKnown();
        count("sharedExperts")
                .csv("n_shared_experts")
                .between(0, MOST)
                .at("experts.shared")
                .label("Shared experts", "count")
                .whereKnown();
        count("denseLayers")
                .csv("n_dense_layers")
                .between(0, MOST)
                .at("experts.denseLayers")
                .label("Layers without experts", "count")
                .whereKnown();
        size("slidingKvLoraRank")
                .between(1, MOST)
                .at("attention.slidingKvLoraRank")
                .label("Rank of the latent cache of sliding-window layers", "count")
                .whereKnown();
        size("compressedLayers")
                .csv("n_compressed_layers")
                .between(1, MOST)
                .at("attention.compressedLayers")
                .label("Compressed layers", "count")
                .whereKnown();
        size("compressionTokens")
                .between(2, MOST)
                .at("attention.compressionTokens")
                .label("Compression", "tokens")
                .whereKnown();
        size("heavilyCompressedLayers")
                .csv("n_heavily_compressed_layers")
                .between(1, MOST)
                .at("attention.heavilyCompressedLayers")
                .label("Heavily compressed layers", "count")
                .whereKnown();
        size("heavyCompressionTokens")
                .between(2, MOST)
                .at("attention.heavyCompressionTokens")
                .label("Heavy compression", "tokens")
                .whereKnown();
        size("layerPasses")
                .between(1, 100)
                .label("Passes of the layers", "count")
                .whereKnown();
        number("projectorGb").between(0.001, 1_000).label("Projector", "GB").whereKnown();
    }

    @Override
    public void read(ModelEntity model, FactRow row) {
        super.read(model, row);
        model.name = NAMES.of(model.huggingFaceId, model.name);
        model.slug = ModelEntity.slug(model.huggingFaceId);
    }

    /** What models can be ordered by. */
    @Enum("ModelOrderField")
    @Description("What models can be ordered by.")
    public enum ModelOrderField implements OrderField<Model> {
        @Description("Name.")
        NAME(Model::name),
        @Description("Publisher.")
        PUBLISHER(Model::publisher),
        @Description("All parameters.")
        PARAMETERS(Model::parametersB),
        @Description("Parameters that each token passes.")
        ACTIVE_PARAMETERS(Model::activeParametersB),
        @Description("Longest context.")
        CONTEXT_LENGTH(Model::contextLength),
        @Description("Date of release.")
        RELEASE_DATE(model -> PartialDate.firstDay(model.releaseDate())),
        @Description("Downloads from Hugging Face.")
        DOWNLOADS(Model::downloads),
        @Description("Likes on Hugging Face.")
        LIKES(Model::likes),
        @Description("Quality for general use.")
        QUALITY(model -> model.ratings().index(QualityUse.GENERAL)),
        @Description("Quality for programming.")
        QUALITY_CODING(model -> model.ratings().index(QualityUse.CODING)),
        @Description("Quality for mathematics.")
        QUALITY_MATHS(model -> model.ratings().index(QualityUse.MATHS)),
        @Description("Quality for long texts.")
        QUALITY_LONG_CONTEXT(model -> model.ratings().index(QualityUse.LONG_CONTEXT)),
        @Description("Quality for images.")
        QUALITY_VISION(model -> model.ratings().index(QualityUse.VISION));

        private final Function<Model, Comparable<?>> value;

        ModelOrderField(Function<Model, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Model model) {
            return value.apply(model);
        }
    }
}
