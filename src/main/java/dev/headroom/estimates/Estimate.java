package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.Speed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a model needs and what a hardware makes of it, for shapes that the catalog does not hold. */
@Description(
        "What a model needs and what a hardware makes of it. A figure that is null cannot be known from the input.")
public record Estimate(
        @NonNull @Description("Memory that it needs, term by term.")
        MemoryEstimate memory,

        @Description("Memory that it needs, in GB, as printed: one decimal.")
        Double requiredVram,

        @Description("Memory size to look for, in GB.") Integer recommendedVram,
        @Description("The tier of fit.") Fit fit,
        @Description("Whether all of it is in the memory.") Boolean fitsWithContext,

        @Description("Tokens per second of one stream; null also where it is not wholly in the memory.")
        Integer estimatedTokPerSec,

        @Description("Longest context that fits, in tokens; 0 when not even one token does.")
        Integer maxContext,

        @Description("How fast it answers one request, with interval and basis; null where estimatedTokPerSec is.")
        SpeedEstimate speed,

        @NonNull @Description("The terms that the figures are made of.")
        List<@NonNull Term> explanation) {

    /**
     * What an input comes to.
     *
     * @throws ApiException for a value that cannot be meant, or what the catalog does not hold
     */
    public static Estimate of(Catalog catalog, EstimateInput input, EstimationMethod method, EstimateOptions options)
            throws ApiException {
        OptionalInt depth = InputNumbers.between(0, Estimator.MAX_CONTEXT_TOKENS, "depth", input.depth);
        EstimateRequest asked =
                EstimateArguments.request(input.contextLength, method, options).withDepth(depth);
        QuantizedModel model = new InputModel(catalog, input, asked.method()).read();
        HardwareShape hardware = new InputHardware(catalog, input).read();
        return of(model, hardware, asked, Estimator.MAX_CONTEXT_TOKENS);
    }

    /** @param limitTokens the longest context to look for */
    public static Estimate of(QuantizedModel model, HardwareShape hardware, EstimateRequest asked, int limitTokens) {
        Estimator estimator = asked.estimator();
        Memory need = estimator.memory(model, asked.contextTokens(), asked.setup());
        Optional<Fit> fit = estimator.fit(need, hardware);
        Optional<Speed> speed = estimator.decode(need, hardware);
        return new Estimate(
                MemoryEstimate.of(need),
                need.totalGb().isPresent()
                        ? (Double) Rounding.oneDecimal(need.totalGb().getAsDouble())
                        : null,
                orNull(estimator.recommendedMemoryGb(need)),
                fit.orElse(null),
                fit.map(Fit::fits).orElse(null),
                speed.map(Speed::rounded).orElse(null),
                orNull(estimator.maxContext(model, hardware, asked.setup(), limitTokens)),
                speed.map(known -> SpeedEstimate.of(known, need, hardware)).orElse(null),
                Explanation.of(estimator, need, hardware, speed));
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }
}
