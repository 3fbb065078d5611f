package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.context.ContextBasis;
import dev.headroom.device.Device;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.Estimate;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.estimates.Term;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * A model at a quantization and a context length on a GPU or device: whether it fits and how fast it is.
 *
 * @param estimate computes each figure when it is asked for
 * @param standing where it stands by the quality of the model
 */
@Description("A model at a quantization and a context length on a GPU or device. A figure that is null cannot be known "
        + "from the facts.")
public record Compatibility(
        @NonNull @Description("The model at its quantization.")
        ModelQuant modelQuant,

        @NonNull @Description("The GPU or device.") Hardware hardware,

        @Description("Tokens of context that the figures are for.")
        int contextLength,

        @Ignore Estimate estimate,
        @Ignore Standing standing) {

    public static Compatibility of(Catalog catalog, ModelQuant modelQuant, Hardware hardware, EstimateRequest request) {
        return of(catalog, modelQuant, hardware, catalog.shape(hardware), request);
    }

    /** @param shape the facts of the hardware, for who looks at many models on it */
    public static Compatibility of(
            Catalog catalog, ModelQuant modelQuant, Hardware hardware, HardwareShape shape, EstimateRequest request) {
        Estimate estimate = Estimate.of(
                modelQuant.shape(request.method()),
                shape,
                request,
                modelQuant.model().longestContextTokens());
        return new Compatibility(
                modelQuant, hardware, request.contextTokens(), estimate, Standing.of(catalog, modelQuant.model()));
    }

    @Query
    @NonNull
    @Description("Memory that it needs, term by term.")
    public MemoryEstimate memory() {
        return estimate.memory();
    }

    @Query
    @NonNull
    @Description("How the memory was computed; a speed tells its own method.")
    public EstimationMethod method() {
        return estimate.method();
    }

    @Query
    @Description(
            "Memory that it needs of this hardware, in GB, as printed: one decimal. What the runtime leaves on the "
                    + "host counts where host and device share one memory.")
    public @Nullable Double requiredVram() {
        return estimate.requiredVram();
    }

    @Query
    @Description("The tier of fit.")
    public @Nullable Fit fit() {
        return estimate.fit();
    }

    @Query
    @Description("Whether all of it is in the memory.")
    public @Nullable Boolean fitsWithContext() {
        return estimate.fitsWithContext();
    }

    @Query
    @Description("Tokens per second of one stream; null also where it is not wholly in the memory.")
    public @Nullable Integer estimatedTokPerSec() {
        return estimate.estimatedTokPerSec();
    }

    @Query
    @Description(
            "Longest context that fits, in tokens, up to the model's contextLength; 0 when not even one token does.")
    public @Nullable Integer maxContext() {
        return estimate.maxContext();
    }

    @Query
    @Description("Which of the model's context lengths maxContext ends at; null where the memory ends it before.")
    public @Nullable ContextBasis maxContextBasis() {
        Integer longest = maxContext();
        return longest != null && longest.equals(getModel().contextLength())
                ? getModel().getContextLengths().basis()
                : null;
    }

    @Query
    @Description("How fast it answers one request, with interval and basis; null where estimatedTokPerSec is.")
    public @Nullable SpeedEstimate speed() {
        return estimate.speed();
    }

    @Query
    @NonNull
    @Description("The terms that the figures are made of.")
    public List<@NonNull Term> explanation() {
        return estimate.explanation();
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
    public @Nullable Gpu getGpu() {
        return hardware instanceof Gpu gpu ? gpu : null;
    }

    @Description("The hardware as a device; null where it is a GPU.")
    public @Nullable Device getDevice() {
        return hardware instanceof Device device ? device : null;
    }
}
