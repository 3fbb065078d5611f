package dev.headroom.model;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** A row of {@code model}; null is unknown. */
@Entity(name = "Model")
@Table(name = "model")
public class ModelEntity extends PackagedEntity {
    @Version
    public int version;

    public String slug;
    public String huggingFaceId;
    public String name;
    public String publisher;
    public String family;

    @Enumerated(EnumType.STRING)
    public ModelCategory category;

    public String architecture;
    public double parametersBillions;
    public Double activeParametersBillions;
    public Double textParametersBillions;
    public Double safetensorsParametersBillions;
    public Double computedParametersBillions;
    public Integer layers;
    public Integer attentionLayers;
    public Integer hiddenSize;
    public Integer heads;
    public Integer kvHeads;
    public Integer headDim;
    public Integer valueHeadDim;
    public Integer kvLoraRank;
    public Integer qkRopeHeadDim;
    public Integer slidingWindow;
    public Integer slidingLayers;
    public Integer slidingKvHeads;
    public Integer globalKvHeads;
    public Integer globalHeadDim;
    public Integer kvBytesPerToken;

    @Enumerated(EnumType.STRING)
    public OtherLayers otherLayers;

    public Integer stateLayers;
    public Integer convolutionKernel;
    public Integer stateInnerSize;
    public Integer stateGroups;
    public Integer stateSize;
    public Integer experts;
    public Integer expertsUsed;
    public Integer sharedExperts;
    public Integer denseLayers;
    public Integer contextLength;
    public Integer vocabularySize;
    public Boolean tiedEmbeddings;
    public String dataType;
    public boolean multimodal;
    public Double projectorGb;
    public String license;
    public String releaseDate;
    public Integer downloads;
    public Integer likes;
    public Integer quantDownloads;
    public String statisticsAsOf;
    public String ggufRepositories;

    @Enumerated(EnumType.STRING)
    public Confidence confidence;

    public String notes;
    public String source;

    void read(FactRow row) {
        huggingFaceId = row.text("hf_id");
        slug = slug(huggingFaceId);
        name = row.text("name");
        publisher = row.text("publisher");
        family = row.text("family");
        category = row.constant("category", ModelCategory.class);
        architecture = row.optionalText("architecture");
        multimodal = row.flag("multimodal", "yes", "no");
        projectorGb = row.optionalPositive("projector_gb");
        license = row.optionalText("license");
        releaseDate = row.optionalDate("release_date");
        dataType = row.optionalText("torch_dtype");
        confidence = row.constant("confidence", Confidence.class);
        notes = row.optionalText("notes");
        source = row.text("source");
        readParameters(row);
        readShape(row);
        readStatistics(row);
    }

    /** The natural key that a Hugging Face identifier gives: lower case, with {@code -} for {@code /}. */
    static String slug(String huggingFaceId) {
        return huggingFaceId.toLowerCase(Locale.ROOT).replace('/', '-');
    }

    private void readParameters(FactRow row) {
        parametersBillions = row.positive("total_params_b");
        activeParametersBillions = row.optionalPositive("active_params_b");
        textParametersBillions = row.optionalPositive("text_params_b");
        safetensorsParametersBillions = row.optionalPositive("hf_safetensors_params_b");
        computedParametersBillions = row.optionalPositive("computed_params_b");
        experts = row.optionalCount("n_experts");
        expertsUsed = row.optionalCount("n_experts_used");
        sharedExperts = row.optionalCount("n_shared_experts");
        denseLayers = row.optionalCount("n_dense_layers");
        vocabularySize = row.optionalCount("vocab_size");
        tiedEmbeddings = row.optionalFlag("tie_embeddings", "true", "false");
    }

    private void readShape(FactRow row) {
        layers = row.optionalCount("n_layers");
        attentionLayers = row.optionalCount("n_attention_layers");
        hiddenSize = row.optionalCount("hidden_size");
        heads = row.optionalCount("n_heads");
        kvHeads = row.optionalCount("n_kv_heads");
        headDim = row.optionalCount("head_dim");
        kvLoraRank = row.optionalCount("kv_lora_rank");
        qkRopeHeadDim = row.optionalCount("qk_rope_head_dim");
        slidingWindow = row.optionalCount("sliding_window");
        slidingLayers = row.optionalCount("n_sliding_layers");
        slidingKvHeads = row.optionalSize("sliding_n_kv_heads");
        globalKvHeads = row.optionalSize("global_n_kv_heads");
        globalHeadDim = row.optionalSize("global_head_dim");
        kvBytesPerToken = row.optionalCount("kv_bytes_per_token_fp16");
        contextLength = row.optionalCount("context_length");
        valueHeadDim = row.optionalSize("value_head_dim");
        otherLayers = row.optionalConstant("other_layers", OtherLayers.class);
        stateLayers = row.optionalSize("state_layers");
        convolutionKernel = row.optionalSize("conv_kernel");
        stateInnerSize = row.optionalSize("state_inner_size");
        stateGroups = row.optionalCount("state_groups");
        stateSize = row.optionalCount("state_size");
    }

    private void readStatistics(FactRow row) {
        downloads = row.optionalCount("hf_downloads");
        likes = row.optionalCount("hf_likes");
        quantDownloads = row.optionalCount("gguf_downloads");
        statisticsAsOf = row.optionalDay("hf_stats_asof");
        ggufRepositories = row.optionalText("gguf_repos");
    }

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("hf_id", huggingFaceId)
                .text("name", name)
                .text("publisher", publisher)
                .text("family", family)
                .constant("category", category)
                .text("architecture", architecture)
                .number("total_params_b", parametersBillions)
                .number("active_params_b", activeParametersBillions)
                .number("n_layers", layers)
                .number("n_attention_layers", attentionLayers)
                .number("hidden_size", hiddenSize)
                .number("n_heads", heads)
                .number("n_kv_heads", kvHeads)
                .number("head_dim", headDim)
                .number("kv_lora_rank", kvLoraRank)
                .number("qk_rope_head_dim", qkRopeHeadDim)
                .number("sliding_window", slidingWindow)
                .number("n_sliding_layers", slidingLayers)
                .number("n_experts", experts)
                .number("n_experts_used", expertsUsed)
                .number("context_length", contextLength)
                .number("vocab_size", vocabularySize)
                .flag("tie_embeddings", tiedEmbeddings, "true", "false")
                .text("torch_dtype", dataType)
                .text("license", license)
                .text("release_date", releaseDate)
                .number("hf_downloads", downloads)
                .number("hf_likes", likes)
                .flag("multimodal", multimodal, "yes", "no")
                .text("gguf_repos", ggufRepositories)
                .text("source", source)
                .constant("confidence", confidence)
                .number("text_params_b", textParametersBillions)
                .number("hf_safetensors_params_b", safetensorsParametersBillions)
                .number("computed_params_b", computedParametersBillions)
                .number("global_n_kv_heads", globalKvHeads)
                .number("global_head_dim", globalHeadDim)
                .number("kv_bytes_per_token_fp16", kvBytesPerToken)
                .number("gguf_downloads", quantDownloads)
                .text("hf_stats_asof", statisticsAsOf)
                .number("sliding_n_kv_heads", slidingKvHeads)
                .number("value_head_dim", valueHeadDim)
                .constant("other_layers", otherLayers)
                .number("state_layers", stateLayers)
                .number("conv_kernel", convolutionKernel)
                .number("state_inner_size", stateInnerSize)
                .number("state_groups", stateGroups)
                .number("state_size", stateSize)
                .number("n_shared_experts", sharedExperts)
                .number("n_dense_layers", denseLayers)
                .number("projector_gb", projectorGb)
                .text("notes", notes);
    }
}
