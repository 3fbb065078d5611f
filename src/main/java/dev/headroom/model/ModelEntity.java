package dev.headroom.model;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedEntity;
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
    public Integer kvLoraRank;
    public Integer qkRopeHeadDim;
    public Integer slidingWindow;
    public Integer slidingLayers;
    public Integer globalKvHeads;
    public Integer globalHeadDim;
    public Integer kvBytesPerToken;
    public Integer experts;
    public Integer expertsUsed;
    public Integer contextLength;
    public Integer vocabularySize;
    public Boolean tiedEmbeddings;
    public String dataType;
    public boolean multimodal;
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

    void read(CsvRow row) {
        huggingFaceId = row.text("hf_id");
        slug = slug(huggingFaceId);
        name = row.text("name");
        publisher = row.text("publisher");
        family = row.text("family");
        category = row.constant("category", ModelCategory.class);
        architecture = row.optionalText("architecture");
        multimodal = row.either("multimodal", "yes", "no");
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

    private void readParameters(CsvRow row) {
        parametersBillions = row.positive("total_params_b");
        activeParametersBillions = row.optionalPositive("active_params_b");
        textParametersBillions = row.optionalPositive("text_params_b");
        safetensorsParametersBillions = row.optionalPositive("hf_safetensors_params_b");
        computedParametersBillions = row.optionalPositive("computed_params_b");
        experts = row.optionalCount("n_experts");
        expertsUsed = row.optionalCount("n_experts_used");
        vocabularySize = row.optionalCount("vocab_size");
        tiedEmbeddings = row.optionalEither("tie_embeddings", "true", "false");
    }

    private void readShape(CsvRow row) {
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
        globalKvHeads = row.optionalCount("global_n_kv_heads");
        globalHeadDim = row.optionalCount("global_head_dim");
        kvBytesPerToken = row.optionalCount("kv_bytes_per_token_fp16");
        contextLength = row.optionalCount("context_length");
    }

    private void readStatistics(CsvRow row) {
        downloads = row.optionalCount("hf_downloads");
        likes = row.optionalCount("hf_likes");
        quantDownloads = row.optionalCount("gguf_downloads");
        statisticsAsOf = row.optionalDate("hf_stats_asof");
        ggufRepositories = row.optionalText("gguf_repos");
    }
}
