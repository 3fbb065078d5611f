package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.Spread;
import dev.headroom.lazy.Lazy;
import dev.headroom.model.Model;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a model needs and what a GPU or device makes of it, for shapes that the catalog does not hold. Each figure is
 * computed when it is asked for: an answer pays for what it selects, a list for what it is ordered by. SmallRye GraphQL
 * takes the methods that are annotated as queries for fields.
 */
@Description("What a model needs and what a GPU or device makes of it. A figure that is null cannot be known from the "
        + "input.")
public final class Estimate {
    private final Estimator estimator;
    private final HardwareShape hardware;
    private final Lazy<Memory> need;
    private final Lazy<Optional<Fit>> tier;
    private final Lazy<Optional<Speed>> decode;
    private final Lazy<Amount> longest;

    Estimate(
            Estimator estimator,
            QuantizedModel model,
            HardwareShape hardware,
            EstimateRequest request,
            int limitTokens) {
        this.estimator = estimator;
        this.hardware = hardware;
        need = new Lazy<>(() -> estimator.memory(model, request.contextTokens(), request.options()));
        tier = new Lazy<>(() -> estimator.fit(need.get(), hardware));
        decode = new Lazy<>(() -> estimator.decode(need.get(), hardware));
        longest = new Lazy<>(() -> estimator.maxContext(model, hardware, request.options(), limitTokens));
    }

    /** @param limitTokens the longest context to look for */
    public static Estimate of(QuantizedModel model, HardwareShape hardware, EstimateRequest request, int limitTokens) {
        return new Estimate(request.estimator(), model, hardware, request, limitTokens);
    }

    /**
     * What an input comes to.
     *
     * @throws ApiException for a value that is not valid, or what the catalog does not hold
     */
    public static Estimate of(
            Catalog catalog, EstimateInput input, @Nullable EstimationMethod method, @Nullable EstimateOptions options)
            throws ApiException {
        Amount depth = Amount.ofNullable(InputNumbers.between(0, Estimator.MAX_CONTEXT_TOKENS, "depth", input.depth));
        EstimateRequest request = EstimateArguments.request(catalog, input.contextLength, method, options)
                .withDepth(depth);
        Spread spread = request.options().spread();
        if (Boolean.TRUE.equals(input.cpuOnly) && spread.devices() > 1) {
            String field = spread.others().isEmpty() ? "options.gpuCount" : "options.otherGpus";
            throw new BadInputException(field, spread.devices() + " devices", "left out where input.cpuOnly is true");
        }
        QuantizedModel model = new InputModel(catalog, input, request.method()).read();
        HardwareShape hardware = new InputHardware(catalog, input).read();
        if (input.hardware != null || hardware.memoryGb().isKnown()) {
            String name = input.hardware == null ? "the memory of input" : input.hardware;
            PossibleRun.check(request.options(), hardware.memoryKind(), name);
        }
        if (input.model == null) {
            return of(model, hardware, request, Estimator.MAX_CONTEXT_TOKENS);
        }
        Model known = catalog.models().require("input.model", input.model);
        DraftOptions.check(catalog, known, request);
        return of(model, hardware, request, known.longestContextTokens());
    }

    @Query
    @NonNull
    @Description("Memory that it needs, term by term.")
    public MemoryEstimate memory() {
        return MemoryEstimate.of(need.get());
    }

    @Query
    @NonNull
    @Description("How the memory was computed; a speed tells its own method.")
    public EstimationMethod method() {
        return need.get().method();
    }

    @Query
    @Description(
            "Memory that it needs of this hardware, in GB, as printed: one decimal. What the runtime leaves on the "
                    + "host counts where host and device share one memory.")
    public @Nullable Double requiredVram() {
        return required().map(Rounding::oneDecimal).orNull();
    }

    /** Memory that it needs of this hardware, in 10^9 bytes. */
    public Amount required() {
        return need.get().requiredGb(hardware.memoryKind());
    }

    /** Memory of this hardware that a model may use: in 10^9 bytes, with method SIMPLE as marketed. */
    public Amount usable() {
        return estimator.usableGb(hardware, need.get().options());
    }

    /** What its memory is shared with. */
    public MemoryKind memoryKind() {
        return hardware.memoryKind();
    }

    @Query
    @Description("Memory of a GPU to look for, in GB: the next common size with a quarter of the need to spare.")
    public @Nullable Integer recommendedVram() {
        return estimator.recommendedMemoryGb(need.get()).intOrNull();
    }

    @Query
    @Description("The tier of fit.")
    public @Nullable Fit fit() {
        return tier.get().orElse(null);
    }

    @Query
    @Description("Whether all of it is in the memory.")
    public @Nullable Boolean fitsWithContext() {
        return tier.get().map(Fit::fits).orElse(null);
    }

    @Query
    @Description("Tokens per second of one stream; null also where it is not wholly in the memory.")
    public @Nullable Integer estimatedTokPerSec() {
        return decode.get().map(Speed::rounded).orElse(null);
    }

    @Query
    @Description("Longest context that fits, in tokens, up to the model's own where that is known; 0 when not even one "
            + "token does.")
    public @Nullable Integer maxContext() {
        return longest.get().intOrNull();
    }

    @Query
    @Description("How fast it answers one request, with interval and basis; null where estimatedTokPerSec is.")
    public @Nullable SpeedEstimate speed() {
        return decode.get().map(known -> SpeedEstimate.of(known, reading())).orElse(null);
    }

    /**
     * How fast it reads a prompt, by default a typical one.
     *
     * @throws BadInputException for a length or depth out of range
     */
    public @Nullable PrefillEstimate prefill(@Nullable Integer promptTokens, @Nullable Integer depth)
            throws BadInputException {
        return reading()
                .read(SpeedApi.prompt(promptTokens, depth))
                .map(PrefillEstimate::of)
                .orElse(null);
    }

    private PromptReading reading() {
        return new PromptReading(estimator, need.get(), hardware);
    }

    @Query
    @NonNull
    @Description("The terms that the figures are made of.")
    public List<@NonNull Term> explanation() {
        return Explanation.of(estimator, need.get(), hardware, decode.get());
    }
}
