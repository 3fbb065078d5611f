package dev.headroom.compatibility;

import dev.headroom.model.ContextLength;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A model and a hardware that the catalog does not hold. */
@Input("EstimateInput")
@Description("A model and a hardware that the catalog does not hold. What is left out is unknown, and so is what follows from it.")
public record EstimateInput(
        @NonNull @Description("All parameters in 10^9, above 0 and up to 1,000,000.") Double parametersB,
        @Description("All layers, 1 to 100,000.") Integer layers,
        @Description("Key-value heads per layer, 1 to 100,000.") Integer kvHeads,
        @Description("Elements of one head, 1 to 100,000.") Integer headDim,
        @Description("Quantization format, such as Q4_K_M; or give bitsPerWeight.") String quant,
        @Description("Bits per weight, above 0 and up to 64; or give quant.") Double bitsPerWeight,
        @DefaultValue(ContextLength.DEFAULT) @Description(ContextLength.DESCRIPTION) Integer contextLength,
        @Description("Memory in GB, above 0 and up to 1,000,000.") Double memoryGb,
        @Description("Memory bandwidth in 10^9 bytes per second, above 0 and up to 1,000,000.") Double bandwidthGbPerSec,
        @Description("Slug of an accelerator class, whose efficiency is taken; or give efficiency.") String acceleratorClass,
        @Description("Share of the bandwidth that decoding reaches, above 0 and up to 1; or give acceleratorClass.") Double efficiency,
        @DefaultValue("true") @Description("Whether the host has system memory beside it, as with a discrete GPU.") Boolean discrete) {}
