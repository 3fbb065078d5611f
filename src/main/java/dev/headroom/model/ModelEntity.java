package dev.headroom.model;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** A row of {@code model}; null is unknown. */
@Entity(name = "Model")
@Table(name = "model")
public class ModelEntity extends PanacheEntity {
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

    static ModelEntity of(CsvRow row) {
        var model = new ModelEntity();
        model.huggingFaceId = row.text("hf_id");
        model.slug = slug(model.huggingFaceId);
        model.name = row.text("name");
        model.publisher = row.text("publisher");
        model.family = row.text("family");
        model.category = row.constant("category", ModelCategory.class);
        model.architecture = row.optionalText("architecture");
        model.multimodal = row.either("multimodal", "yes", "no");
        model.license = row.optionalText("license");
        model.releaseDate = row.optionalDate("release_date");
        model.dataType = row.optionalText("torch_dtype");
        model.confidence = row.constant("confidence", Confidence.class);
        model.notes = row.optionalText("notes");
        model.source = row.text("source");
        model.readParameters(row);
        model.readShape(row);
        model.readStatistics(row);
        return model;
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
