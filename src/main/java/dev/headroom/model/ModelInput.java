package dev.headroom.model;

import dev.headroom.layers.OtherLayers;
import dev.headroom.model.Model.ModelCategory;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Facts of a model that an admin enters. */
@Input("ModelInput")
@Description("Facts of a model. A new one needs huggingFaceId, name, publisher, family, category and parametersB; an "
        + "update changes what "
        + "is given. Each needs the source of its facts.")
public final class ModelInput {
    @Description("Identifier on Hugging Face, owner/name; the slug is made of it and stays.")
    public @Nullable String huggingFaceId;

    @Description("Name, 1 to 200 characters.")
    public @Nullable String name;

    @Description("Who published it.")
    public @Nullable String publisher;

    @Description("Family of models that it belongs to.")
    public @Nullable String family;

    @Description("What it is mainly made for.")
    public @Nullable ModelCategory category;

    @Description("Architecture class of its configuration.")
    public @Nullable String architecture;

    @Description("All parameters in 10^9, 0.001 to 1,000,000.")
    public @Nullable Double parametersB;

    @Description("Parameters that each token passes, in 10^9, of a mixture of experts.")
    public @Nullable Double activeParametersB;

    @Description("Parameters of the language part of a multimodal model, in 10^9.")
    public @Nullable Double textParametersB;

    @Description("Experts per layer.")
    public @Nullable Integer experts;

    @Description("Experts that each token passes.")
    public @Nullable Integer expertsUsed;

    @Description("Experts that every token passes beside them.")
    public @Nullable Integer sharedExperts;

    @Description("Layers without experts.")
    public @Nullable Integer denseLayers;

    @Description("All layers.")
    public @Nullable Integer layers;

    @Description("Layers whose cache grows with the context.")
    public @Nullable Integer attentionLayers;

    @Description("Size of the hidden state.")
    public @Nullable Integer hiddenSize;

    @Description("Query heads per layer.")
    public @Nullable Integer heads;

    @Description("Key-value heads per layer.")
    public @Nullable Integer kvHeads;

    @Description("Elements of one head.")
    public @Nullable Integer headDim;

    @Description("Elements of one head's value where they differ from its key's.")
    public @Nullable Integer valueHeadDim;

    @Description("Tokens that sliding-window layers look back on.")
    public @Nullable Integer slidingWindow;

    @Description("Layers that look back on the sliding window only.")
    public @Nullable Integer slidingLayers;

    @Description("Key-value heads of the sliding-window layers where they differ.")
    public @Nullable Integer slidingKvHeads;

    @Description("Key-value heads of the full-attention layers where they differ from the sliding ones'.")
    public @Nullable Integer globalKvHeads;

    @Description("Elements of one head of the full-attention layers where they differ.")
    public @Nullable Integer globalHeadDim;

    @Description("What the layers are that have no key-value cache of their own.")
    public @Nullable OtherLayers otherLayers;

    @Description("Layers that keep a state, where they are not all layers without a cache.")
    public @Nullable Integer stateLayers;

    @Description("Taps of their convolution.")
    public @Nullable Integer convolutionKernel;

    @Description("Width that they work in.")
    public @Nullable Integer stateInnerSize;

    @Description("Groups that share a state projection.")
    public @Nullable Integer stateGroups;

    @Description("Elements of state per channel.")
    public @Nullable Integer stateSize;

    @Description("Rank of the compressed cache of multi-head latent attention.")
    public @Nullable Integer kvLoraRank;

    @Description("Elements of the positional part of that cache; 0 where it has none.")
    public @Nullable Integer qkRopeHeadDim;

    @Description("Rank of the compressed cache of the sliding-window layers, where they have one.")
    public @Nullable Integer slidingKvLoraRank;

    @Description("Layers that keep one vector for compressionTokens tokens, with an index key, beside a window.")
    public @Nullable Integer compressedLayers;

    @Description("Tokens that these keep a vector for.")
    public @Nullable Integer compressionTokens;

    @Description(
            "Layers that keep one vector for heavyCompressionTokens tokens, without an index key, beside a window.")
    public @Nullable Integer heavilyCompressedLayers;

    @Description("Tokens that these keep a vector for.")
    public @Nullable Integer heavyCompressionTokens;

    @Description("How often each token passes the layers, where that is more than once.")
    public @Nullable Integer layerPasses;

    @Description("Elements of the index key that sparse attention keeps of each token beside it.")
    public @Nullable Integer indexHeadDim;

    @Description("Layers that keep an index key, where they are not all.")
    public @Nullable Integer indexLayers;

    @Description("Longest context it was made for, in tokens.")
    public @Nullable Integer contextLength;

    @Description("Tokens of its vocabulary.")
    public @Nullable Integer vocabularySize;

    @Description("Whether input and output embeddings are the same weights.")
    public @Nullable Boolean tiedEmbeddings;

    @Description("Data type of its published weights.")
    public @Nullable String dataType;

    @Description("Whether it takes more than text; false unless given.")
    public @Nullable Boolean multimodal;

    @Description("Size of what turns images and sound into tokens, in 10^9 bytes, 0.001 to 1,000.")
    public @Nullable Double projectorGb;

    @Description("License identifier.")
    public @Nullable String license;

    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public @Nullable String releaseDate;

    @Description("Remarks on single facts.")
    public @Nullable String notes;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public @Nullable String source;
}
