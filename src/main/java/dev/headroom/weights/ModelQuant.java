package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.InputEmbedding;
import dev.headroom.estimate.Median;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.Rounding;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One model at one quantization: what a person downloads and runs.
 *
 * @param inNativeFormat whether the model was released in the format, as {@link NativeFormat} tells
 */
@Description("One model at one quantization: what a person downloads and runs.")
public record ModelQuant(
        @NonNull @Description("The model.") Model model,
        @NonNull @Description("The quantization format.") Quant quant,

        @NonNull @Description("Published files of it; empty where none are known.")
        List<@NonNull QuantFile> files,

        @Ignore boolean inNativeFormat,
        @Ignore WeightSizes sizes) {

    private static final double BITS_PER_BYTE = 8;

    /** Bits per weight of the format, or for an unlisted one those that the published files come to. */
    public Amount knownBitsPerWeight() {
        return quant.bitsPerWeight().orElse(medianSizeGb().times(BITS_PER_BYTE).dividedBy(model.parametersB()));
    }

    private Amount medianSizeGb() {
        return Median.of(files.stream().mapToDouble(QuantFile::sizeGb));
    }

    /** The facts that estimates follow from. Files for MLX hold what turns images into tokens, too. */
    public QuantizedModel shape(EstimationMethod method) {
        Amount weightsGb = method == EstimationMethod.SIMPLE
                ? Amount.UNKNOWN
                : getWeights().known();
        return new QuantizedModel(
                Optional.of(model.huggingFaceId()),
                Optional.of(quant.name()),
                model.shape(),
                knownBitsPerWeight(),
                weightsGb,
                hostWeightsGb(),
                Amount.UNKNOWN,
                quant.forMlx() ? Amount.ZERO : model.knownProjectorGb(),
                FormatFamily.of(quant.name()));
    }

    /** Tables that a token looks up one row of, in 10^9 bytes: 0 where nothing is known of them. */
    private Amount hostWeightsGb() {
        return Amount.of(InputEmbedding.bits(quant.name())
                .times(model.lookedUpB())
                .dividedBy(BITS_PER_BYTE)
                .orElse(0));
    }

    /** Memory that it needs. */
    public Memory memory(EstimateRequest request) {
        return request.estimator().memory(shape(request.method()), request.contextTokens(), request.options());
    }

    @Description("Whether a file of it is known to be published. What is not can be estimated, but not downloaded.")
    public boolean getPublished() {
        return !files.isEmpty();
    }

    @NonNull
    @Description("Size of the weights, as method DETAILED takes it.")
    public WeightSize getWeights() {
        return sizes.of(model, quant, files);
    }

    @Description("Bits per weight that estimates multiply by; for an unlisted format what its published files come to.")
    public @Nullable Double getBitsPerWeight() {
        return knownBitsPerWeight().map(Rounding::threeDecimals).orNull();
    }

    @Description(
            "Size of the download in 10^9 bytes by the rule of thumb; files has the published sizes and weights their "
                    + "median.")
    public @Nullable Double getDownloadSizeGb() {
        return memory(EstimateRequest.SIMPLE)
                .weightsGb()
                .map(Rounding::twoDecimals)
                .orNull();
    }

    @NonNull
    @Description("Facts that its estimates need and that are unknown.")
    public List<@NonNull String> getMissing() {
        Stream<String> bits = knownBitsPerWeight().isKnown() ? Stream.of() : Stream.of("quant.bitsPerWeight");
        return Stream.concat(model.getMissing().stream(), bits).toList();
    }
}
