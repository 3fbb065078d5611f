package dev.headroom.compatibility;

import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Method;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.Printed;
import dev.headroom.model.MemoryEstimate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a model needs and what a hardware makes of it, for shapes that the catalog does not hold. */
@Description("What a model needs and what a hardware makes of it. A figure that is null cannot be known from the input.")
public record Estimate(
        @NonNull @Description("Memory that it needs, term by term.") MemoryEstimate memory,
        @Description("Memory that it needs, in GB, as printed: one decimal.") Double requiredVram,
        @Description("Memory size to look for, in GB.") Integer recommendedVram,
        @Description("The tier of fit.") FitTier fit,
        @Description("Whether all of it is in the memory.") Boolean fitsWithContext,
        @Description("Tokens per second of one stream; null also where it is not wholly in the memory.") Integer estimatedTokPerSec,
        @Description("Longest context that fits, in tokens; 0 when not even one token does.") Integer maxContext) {

    private static final Estimator ESTIMATOR = Method.SIMPLE.estimator();

    /** @param limitTokens the longest context to look for */
    static Estimate of(ModelShape model, OptionalDouble bitsPerWeight, HardwareShape hardware, int contextTokens, int limitTokens) {
        Memory need = ESTIMATOR.memory(model, bitsPerWeight, contextTokens);
        Optional<Fit> fit = ESTIMATOR.fit(need, hardware);
        return new Estimate(MemoryEstimate.of(need),
                need.totalGb().isPresent() ? (Double) Printed.oneDecimal(need.totalGb().getAsDouble()) : null,
                orNull(ESTIMATOR.recommendedMemoryGb(need)), fit.map(FitTier::of).orElse(null), fit.map(Fit::fits).orElse(null),
                orNull(ESTIMATOR.decodeTokPerSec(need, hardware)),
                orNull(ESTIMATOR.maxContext(model, bitsPerWeight, hardware.memoryGb(), limitTokens)));
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }
}
