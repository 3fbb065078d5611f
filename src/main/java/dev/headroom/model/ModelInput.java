package dev.headroom.model;

import static dev.headroom.edit.Patch.or;

import dev.headroom.edit.Between;
import dev.headroom.edit.Creating;
import dev.headroom.edit.FactColumn;
import dev.headroom.edit.HuggingFaceId;
import dev.headroom.edit.Patch;
import dev.headroom.edit.PlainText;
import dev.headroom.edit.ReleaseDay;
import dev.headroom.edit.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Facts of a model that an admin enters. */
@Input("ModelInput")
@Description("Facts of a model. A new one needs huggingFaceId, name, publisher, family, category and parametersB; an "
        + "update changes what "
        + "is given. Each needs the source of its facts.")
public final class ModelInput {
    @Required(groups = Creating.class)
    @HuggingFaceId
    @FactColumn("hf_id")
    @Description("Identifier on Hugging Face, owner/name; the slug is made of it and stays.")
    public String huggingFaceId;

    @Required(groups = Creating.class)
    @PlainText
    @FactColumn("name")
    @Description("Name, 1 to 200 characters.")
    public String name;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("publisher")
    @Description("Who published it.")
    public String publisher;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("family")
    @Description("Family of models that it belongs to.")
    public String family;

    @Required(groups = Creating.class)
    @Description("What it is mainly made for.")
    public ModelCategory category;

    @PlainText(max = 100)
    @FactColumn("architecture")
    @Description("Architecture class of its configuration.")
    public String architecture;

    @Required(groups = Creating.class)
    @Between(min = 0.001, max = 1_000_000)
    @FactColumn("total_params_b")
    @Description("All parameters in 10^9, 0.001 to 1,000,000.")
    public Double parametersB;

    @Between(min = 0.001, max = 1_000_000)
    @FactColumn("active_params_b")
    @Description("Parameters that each token passes, in 10^9, of a mixture of experts.")
    public Double activeParametersB;

    @Between(min = 0.001, max = 1_000_000)
    @FactColumn("text_params_b")
    @Description("Parameters of the language part of a multimodal model, in 10^9.")
    public Double textParametersB;

    @Between(min = 1, max = 100_000)
    @FactColumn("n_experts")
    @Description("Experts per layer.")
    public Integer experts;

    @Between(min = 1, max = 100_000)
    @FactColumn("n_experts_used")
    @Description("Experts that each token passes.")
    public Integer expertsUsed;

    @Between(min = 0, max = 100_000)
    @FactColumn("n_shared_experts")
    @Description("Experts that every token passes beside them.")
    public Integer sharedExperts;

    @Between(min = 0, max = 100_000)
    @FactColumn("n_dense_layers")
    @Description("Layers without experts.")
    public Integer denseLayers;

    @Between(min = 1, max = 100_000)
    @FactColumn("n_layers")
    @Description("All layers.")
    public Integer layers;

    @Between(min = 0, max = 100_000)
    @FactColumn("n_attention_layers")
    @Description("Layers whose cache grows with the context.")
    public Integer attentionLayers;

    @Between(min = 1, max = 10_000_000)
    @FactColumn("hidden_size")
    @Description("Size of the hidden state.")
    public Integer hiddenSize;

    @Between(min = 1, max = 100_000)
    @FactColumn("n_heads")
    @Description("Query heads per layer.")
    public Integer heads;

    @Between(min = 1, max = 100_000)
    @FactColumn("n_kv_heads")
    @Description("Key-value heads per layer.")
    public Integer kvHeads;

    @Between(min = 1, max = 100_000)
    @FactColumn("head_dim")
    @Description("Elements of one head.")
    public Integer headDim;

    @Between(min = 1, max = 100_000)
    @FactColumn("value_head_dim")
    @Description("Elements of one head's value where they differ from its key's.")
    public Integer valueHeadDim;

    @Between(min = 1, max = 16_777_216)
    @FactColumn("sliding_window")
    @Description("Tokens that sliding-window layers look back on.")
    public Integer slidingWindow;

    @Between(min = 0, max = 100_000)
    @FactColumn("n_sliding_layers")
    @Description("Layers that look back on the sliding window only.")
    public Integer slidingLayers;

    @Between(min = 1, max = 100_000)
    @FactColumn("sliding_n_kv_heads")
    @Description("Key-value heads of the sliding-window layers where they differ.")
    public Integer slidingKvHeads;

    @Between(min = 1, max = 100_000)
    @FactColumn("global_n_kv_heads")
    @Description("Key-value heads of the full-attention layers where they differ from the sliding ones'.")
    public Integer globalKvHeads;

    @Between(min = 1, max = 100_000)
    @FactColumn("global_head_dim")
    @Description("Elements of one head of the full-attention layers where they differ.")
    public Integer globalHeadDim;

    @Description("What the layers are that have no key-value cache of their own.")
    public OtherLayers otherLayers;

    @Between(min = 1, max = 100_000)
    @FactColumn("state_layers")
    @Description("Layers that keep a state, where they are not all layers without a cache.")
    public Integer stateLayers;

    @Between(min = 1, max = 1_000)
    @FactColumn("conv_kernel")
    @Description("Taps of their convolution.")
    public Integer convolutionKernel;

    @Between(min = 1, max = 10_000_000)
    @FactColumn("state_inner_size")
    @Description("Width that they work in.")
    public Integer stateInnerSize;

    @Between(min = 0, max = 100_000)
    @FactColumn("state_groups")
    @Description("Groups that share a state projection.")
    public Integer stateGroups;

    @Between(min = 0, max = 100_000)
    @FactColumn("state_size")
    @Description("Elements of state per channel.")
    public Integer stateSize;

    @Between(min = 1, max = 100_000)
    @FactColumn("kv_lora_rank")
    @Description("Rank of the compressed cache of multi-head latent attention.")
    public Integer kvLoraRank;

    @Between(min = 1, max = 100_000)
    @FactColumn("qk_rope_head_dim")
    @Description("Elements of the positional part of that cache.")
    public Integer qkRopeHeadDim;

    @Between(min = 1, max = 1_000_000_000)
    @FactColumn("context_length")
    @Description("Longest context it was made for, in tokens.")
    public Integer contextLength;

    @Between(min = 1, max = 1_000_000_000)
    @FactColumn("vocab_size")
    @Description("Tokens of its vocabulary.")
    public Integer vocabularySize;

    @Description("Whether input and output embeddings are the same weights.")
    public Boolean tiedEmbeddings;

    @PlainText(max = 50)
    @FactColumn("torch_dtype")
    @Description("Data type of its published weights.")
    public String dataType;

    @Description("Whether it takes more than text; false unless given.")
    public Boolean multimodal;

    @Between(min = 0.001, max = 1_000)
    @FactColumn("projector_gb")
    @Description("Size of what turns images and sound into tokens, in 10^9 bytes, 0.001 to 1,000.")
    public Double projectorGb;

    @PlainText(max = 100)
    @FactColumn("license")
    @Description("License identifier.")
    public String license;

    @ReleaseDay
    @FactColumn("release_date")
    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public String releaseDate;

    @PlainText(max = 2000)
    @Description("Remarks on single facts.")
    public String notes;

    @Required
    @PlainText(max = 2000)
    @Description("Where these facts come from; an update adds it to the row's sources.")
    public String source;

    /** What an admin would enter to have the facts of a model, but for the source of a change. */
    public static ModelInput of(Model model) {
        var input = new ModelInput();
        input.huggingFaceId = model.huggingFaceId();
        input.name = model.name();
        input.publisher = model.publisher();
        input.family = model.family();
        input.category = model.category();
        input.architecture = model.architecture();
        input.parametersB = model.parametersB();
        input.activeParametersB = model.mixtureOfExperts() ? model.activeParametersB() : null;
        input.textParametersB = model.textParametersB();
        input.layers = model.layers();
        input.hiddenSize = model.hiddenSize();
        input.contextLength = model.contextLength();
        input.vocabularySize = model.vocabularySize();
        input.tiedEmbeddings = model.tiedEmbeddings();
        input.dataType = model.dataType();
        input.multimodal = model.multimodal();
        input.projectorGb = model.projectorGb();
        input.license = model.license();
        input.releaseDate = model.releaseDate();
        input.notes = model.notes();
        input.takeExperts(model.experts());
        input.takeAttention(model.attention());
        input.takeState(model.stateLayers());
        return input;
    }

    private void takeExperts(Experts facts) {
        if (facts != null) {
            experts = facts.total();
            expertsUsed = facts.used();
            sharedExperts = facts.shared();
            denseLayers = facts.denseLayers();
        }
    }

    private void takeAttention(Attention facts) {
        attentionLayers = facts.attentionLayers();
        heads = facts.heads();
        kvHeads = facts.kvHeads();
        headDim = facts.headDim();
        valueHeadDim = facts.valueHeadDim();
        slidingWindow = facts.slidingWindow();
        slidingLayers = facts.slidingLayers();
        slidingKvHeads = facts.slidingKvHeads();
        globalKvHeads = facts.globalKvHeads();
        globalHeadDim = facts.globalHeadDim();
        kvLoraRank = facts.kvLoraRank();
        qkRopeHeadDim = facts.qkRopeHeadDim();
    }

    private void takeState(StateLayers facts) {
        otherLayers = facts.kind();
        stateLayers = facts.layers();
        convolutionKernel = facts.convolutionKernel();
        stateInnerSize = facts.innerSize();
        stateGroups = facts.groups();
        stateSize = facts.stateSize();
    }

    void applyTo(ModelEntity model) {
        model.name = or(name, model.name);
        model.publisher = or(publisher, model.publisher);
        model.family = or(family, model.family);
        model.category = or(category, model.category);
        model.architecture = or(architecture, model.architecture);
        model.parametersBillions = or(parametersB, model.parametersBillions);
        model.activeParametersBillions = or(activeParametersB, model.activeParametersBillions);
        model.textParametersBillions = or(textParametersB, model.textParametersBillions);
        model.experts = or(experts, model.experts);
        model.expertsUsed = or(expertsUsed, model.expertsUsed);
        model.sharedExperts = or(sharedExperts, model.sharedExperts);
        model.denseLayers = or(denseLayers, model.denseLayers);
        model.layers = or(layers, model.layers);
        model.attentionLayers = or(attentionLayers, model.attentionLayers);
        model.hiddenSize = or(hiddenSize, model.hiddenSize);
        model.heads = or(heads, model.heads);
        model.kvHeads = or(kvHeads, model.kvHeads);
        model.headDim = or(headDim, model.headDim);
        model.valueHeadDim = or(valueHeadDim, model.valueHeadDim);
        model.slidingWindow = or(slidingWindow, model.slidingWindow);
        model.slidingLayers = or(slidingLayers, model.slidingLayers);
        model.slidingKvHeads = or(slidingKvHeads, model.slidingKvHeads);
        model.globalKvHeads = or(globalKvHeads, model.globalKvHeads);
        model.globalHeadDim = or(globalHeadDim, model.globalHeadDim);
        model.otherLayers = or(otherLayers, model.otherLayers);
        model.stateLayers = or(stateLayers, model.stateLayers);
        model.convolutionKernel = or(convolutionKernel, model.convolutionKernel);
        model.stateInnerSize = or(stateInnerSize, model.stateInnerSize);
        model.stateGroups = or(stateGroups, model.stateGroups);
        model.stateSize = or(stateSize, model.stateSize);
        model.kvLoraRank = or(kvLoraRank, model.kvLoraRank);
        model.qkRopeHeadDim = or(qkRopeHeadDim, model.qkRopeHeadDim);
        model.contextLength = or(contextLength, model.contextLength);
        model.vocabularySize = or(vocabularySize, model.vocabularySize);
        model.tiedEmbeddings = or(tiedEmbeddings, model.tiedEmbeddings);
        model.dataType = or(dataType, model.dataType);
        model.multimodal = or(multimodal, model.multimodal);
        model.projectorGb = or(projectorGb, model.projectorGb);
        model.license = or(license, model.license);
        model.releaseDate = or(releaseDate, model.releaseDate);
        model.notes = or(notes, model.notes);
        model.source = Patch.source(model.source, source);
    }
}
