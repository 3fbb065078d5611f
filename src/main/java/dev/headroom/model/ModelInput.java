package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Facts of a model that an admin enters. */
@Input("ModelInput")
@Description("Facts of a model. A new one needs huggingFaceId, name, publisher, family, category and parametersB; an "
        + "update changes what "
        + "is given. Each needs the source of its facts.")
public final class ModelInput {
    @Description("Identifier on Hugging Face, owner/name; the slug is made of it and stays.")
    public String huggingFaceId;

    @Description("Name, 1 to 200 characters.")
    public String name;

    @Description("Who published it.")
    public String publisher;

    @Description("Family of models that it belongs to.")
    public String family;

    @Description("What it is mainly made for.")
    public ModelCategory category;

    @Description("Architecture class of its configuration.")
    public String architecture;

    @Description("All parameters in 10^9, 0.001 to 1,000,000.")
    public Double parametersB;

    @Description("Parameters that each token passes, in 10^9, of a mixture of experts.")
    public Double activeParametersB;

    @Description("Parameters of the language part of a multimodal model, in 10^9.")
    public Double textParametersB;

    @Description("Experts per layer.")
    public Integer experts;

    @Description("Experts that each token passes.")
    public Integer expertsUsed;

    @Description("Experts that every token passes beside them.")
    public Integer sharedExperts;

    @Description("Layers without experts.")
    public Integer denseLayers;

    @Description("All layers.")
    public Integer layers;

    @Description("Layers whose cache grows with the context.")
    public Integer attentionLayers;

    @Description("Size of the hidden state.")
    public Integer hiddenSize;

    @Description("Query heads per layer.")
    public Integer heads;

    @Description("Key-value heads per layer.")
    public Integer kvHeads;

    @Description("Elements of one head.")
    public Integer headDim;

    @Description("Elements of one head's value where they differ from its key's.")
    public Integer valueHeadDim;

    @Description("Tokens that sliding-window layers look back on.")
    public Integer slidingWindow;

    @Description("Layers that look back on the sliding window only.")
    public Integer slidingLayers;

    @Description("Key-value heads of the sliding-window layers where they differ.")
    public Integer slidingKvHeads;

    @Description("Key-value heads of the full-attention layers where they differ from the sliding ones'.")
    public Integer globalKvHeads;

    @Description("Elements of one head of the full-attention layers where they differ.")
    public Integer globalHeadDim;

    @Description("What the layers are that have no key-value cache of their own.")
    public OtherLayers otherLayers;

    @Description("Layers that keep a state, where they are not all layers without a cache.")
    public Integer stateLayers;

    @Description("Taps of their convolution.")
    public Integer convolutionKernel;

    @Description("Width that they work in.")
    public Integer stateInnerSize;

    @Description("Groups that share a state projection.")
    public Integer stateGroups;

    @Description("Elements of state per channel.")
    public Integer stateSize;

    @Description("Rank of the compressed cache of multi-head latent attention.")
    public Integer kvLoraRank;

    @Description("Elements of the positional part of that cache.")
    public Integer qkRopeHeadDim;

    @Description("Longest context it was made for, in tokens.")
    public Integer contextLength;

    @Description("Tokens of its vocabulary.")
    public Integer vocabularySize;

    @Description("Whether input and output embeddings are the same weights.")
    public Boolean tiedEmbeddings;

    @Description("Data type of its published weights.")
    public String dataType;

    @Description("Whether it takes more than text; false unless given.")
    public Boolean multimodal;

    @Description("Size of what turns images and sound into tokens, in 10^9 bytes, 0.001 to 1,000.")
    public Double projectorGb;

    @Description("License identifier.")
    public String license;

    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public String releaseDate;

    @Description("Remarks on single facts.")
    public String notes;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public String source;
}
