package dev.headroom.model;

import dev.headroom.facts.PackagedEntity;
import dev.headroom.layers.OtherLayers;
import dev.headroom.model.Model.Confidence;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.rating.ModelRatings;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Locale;

/** A row of {@code model}; null is unknown. */
@Entity(name = "Model")
@Table(name = "model")
public class ModelEntity extends PackagedEntity {
    @Version
    public int version;

    /** What the scores of the catalog say of it. */
    @Transient
    public ModelRatings ratings = ModelRatings.NONE;

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
    public Integer indexHeadDim;
    public Integer indexLayers;
    public Integer slidingWindow;
    public Integer slidingLayers;
    public Integer slidingKvHeads;
    public Integer slidingKvLoraRank;
    public Integer compressedLayers;
    public Integer compressionTokens;
    public Integer heavilyCompressedLayers;
    public Integer heavyCompressionTokens;
    public Integer layerPasses;
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
    public String mlxRepositories;

    @Enumerated(EnumType.STRING)
    public Confidence confidence;

    public String notes;
    public String source;

    /** The natural key that a Hugging Face identifier gives: lower case, with {@code -} for {@code /}. */
    static String slug(String huggingFaceId) {
        return huggingFaceId.toLowerCase(Locale.ROOT).replace('/', '-');
    }
}
