package dev.headroom.estimates;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A model and a GPU or device, of the catalog or of any shape. */
@Input("EstimateInput")
@Description("A model and a GPU or device, of the catalog or of any shape. What is left out is unknown, and so is what "
        + "follows from it. "
        + "Needs model, parametersB or weightsGb.")
public class EstimateInput {
    @Description("Slug of a model of the catalog; or give its shape.")
    public @Nullable String model;

    @Description("All parameters in 10^9, above 0 and up to 1,000,000.")
    public @Nullable Double parametersB;

    @Description("Parameters that each token passes in 10^9, of a mixture of experts.")
    public @Nullable Double activeParametersB;

    @Description("Whether it is a mixture of experts; told by activeParametersB or readGbPerToken unless given.")
    public @Nullable Boolean mixtureOfExperts;

    @Description("All layers, 1 to 100,000.")
    public @Nullable Integer layers;

    @Description("Layers whose cache grows with the context; all unless given.")
    public @Nullable Integer attentionLayers;

    @Description("Layers among those that attend to a window of the last tokens only; none unless given.")
    public @Nullable Integer slidingLayers;

    @Description("Tokens of that window, 1 to 16,777,216; needed where slidingLayers is given.")
    public @Nullable Integer slidingWindow;

    @Description("Key-value heads per layer, 1 to 100,000.")
    public @Nullable Integer kvHeads;

    @Description("Elements of one head, 1 to 100,000.")
    public @Nullable Integer headDim;

    @Description("Size of the hidden state, 1 to 100,000; method DETAILED's buffers follow from it.")
    public @Nullable Integer hiddenSize;

    @Description("Quantization format, such as Q4_K_M; or give bitsPerWeight.")
    public @Nullable String quant;

    @Description("Bits per weight, above 0 and up to 64; or give quant.")
    public @Nullable Double bitsPerWeight;

    @Description("Measured size of the weights in 10^9 bytes, which method DETAILED takes as it is.")
    public @Nullable Double weightsGb;

    @Description("Measured weights that one token reads in 10^9 bytes, which method DETAILED takes as they are.")
    public @Nullable Double readGbPerToken;

    @DefaultValue(ContextLength.DEFAULT)
    @Description(ContextLength.DESCRIPTION)
    public @Nullable Integer contextLength;

    @Description("Tokens in the cache while it decodes, 0 to 16,777,216; the context length unless given.")
    public @Nullable Integer depth;

    @Description(
            "Slug of a GPU or device of the catalog, or chip of a device, with memoryGb where it is sold with several "
                    + "sizes; or give its shape.")
    public @Nullable String hardware;

    @Description("Memory in GB, above 0 and up to 1,000,000.")
    public @Nullable Double memoryGb;

    @Description("Memory bandwidth in 10^9 bytes per second, above 0 and up to 1,000,000.")
    public @Nullable Double bandwidthGbPerSec;

    @Description("Slug of an accelerator class, whose efficiency is taken; or give efficiency.")
    public @Nullable String acceleratorClass;

    @Description("Share of the bandwidth that decoding reaches by method SIMPLE, above 0 and up to 1; or give "
            + "acceleratorClass.")
    public @Nullable Double efficiency;

    @DefaultValue("false")
    @Description("Whether it has no GPU, so that memoryGb and bandwidthGbPerSec are those of the system memory, which "
            + "the processor computes with. Not together with hardware, acceleratorClass, efficiency, options.gpuCount "
            + "and options.otherGpus. The speed assumes the shares of the bandwidth that were measured of weights in "
            + "system memory beside a GPU; that of reading prompts is not known.")
    public @Nullable Boolean cpuOnly;

    @DefaultValue("true")
    @Description("Whether the host has system memory beside it, as with a discrete GPU.")
    public @Nullable Boolean discrete;
}
