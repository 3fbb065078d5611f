package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.estimate.Estimator;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.MemoryEstimate;
import dev.headroom.model.Model;
import dev.headroom.model.ModelQuant;
import dev.headroom.quant.Quant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A model at a quantization and a context length on a hardware: whether it fits and how fast it is. */
@Description("A model at a quantization and a context length on a hardware. A figure that is null cannot be known from the facts.")
public record Compatibility(
        @NonNull @Description("The model at its quantization.") ModelQuant modelQuant,
        @NonNull @Description("The GPU or device.") Hardware hardware,
        @Description("Tokens of context that the figures are for.") int contextLength,
        @NonNull @Description("Memory that it needs, term by term.") MemoryEstimate memory,
        @Description("Memory that it needs, in GB, as printed: one decimal.") Double requiredVram,
        @Description("The tier of fit.") FitTier fit,
        @Description("Whether all of it is in the memory.") Boolean fitsWithContext,
        @Description("Tokens per second of one stream; null also where it is not wholly in the memory.") Integer estimatedTokPerSec,
        @Description("Longest context that fits, in tokens, up to the model's own; 0 when not even one token does.") Integer maxContext) {

    static Compatibility of(Catalog catalog, ModelQuant modelQuant, Hardware hardware, int contextTokens) {
        Integer trainedFor = modelQuant.model().contextLength();
        Estimate estimate = Estimate.of(modelQuant.model().shape(), modelQuant.knownBitsPerWeight(),
                AcceleratorClass.shape(hardware, catalog.acceleratorClasses()), contextTokens,
                trainedFor == null ? Estimator.MAX_CONTEXT_TOKENS : Math.min(trainedFor, Estimator.MAX_CONTEXT_TOKENS));
        return new Compatibility(modelQuant, hardware, contextTokens, estimate.memory(), estimate.requiredVram(), estimate.fit(),
                estimate.fitsWithContext(), estimate.estimatedTokPerSec(), estimate.maxContext());
    }

    @NonNull
    @Description("The model.")
    public Model getModel() {
        return modelQuant.model();
    }

    @NonNull
    @Description("The quantization format.")
    public Quant getQuant() {
        return modelQuant.quant();
    }

    @Description("The hardware as a GPU; null where it is a device.")
    public Gpu getGpu() {
        return hardware instanceof Gpu gpu ? gpu : null;
    }

    @Description("The hardware as a device; null where it is a GPU.")
    public Device getDevice() {
        return hardware instanceof Device device ? device : null;
    }
}
