package dev.headroom.model;

import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Method;
import dev.headroom.estimate.Printed;
import dev.headroom.quant.Quant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One model at one quantization: what a person downloads and runs. */
@Description("One model at one quantization: what a person downloads and runs.")
public record ModelQuant(
        @NonNull @Description("The model.") Model model,
        @NonNull @Description("The quantization format.") Quant quant,
        @NonNull @Description("Published files of it; empty where none are known.") List<@NonNull QuantFile> files) {

    private static final double BITS_PER_BYTE = 8;
    private static final Estimator ESTIMATOR = Method.SIMPLE.estimator();

    /** Bits per weight of the format, or for an unlisted one those that the published files come to. */
    public OptionalDouble knownBitsPerWeight() {
        OptionalDouble bits = quant.bitsPerWeight();
        return bits.isPresent() || files.isEmpty() ? bits
                : OptionalDouble.of(medianSizeGb() * BITS_PER_BYTE / model.parametersB());
    }

    private double medianSizeGb() {
        double[] sizes = files.stream().mapToDouble(QuantFile::sizeGb).sorted().toArray();
        return (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2;
    }

    /** Memory that it needs at a context length. */
    public Memory memory(int contextTokens) {
        return ESTIMATOR.memory(model.shape(), knownBitsPerWeight(), contextTokens);
    }

    @Description("Bits per weight that estimates multiply by; for an unlisted format what its published files come to.")
    public Double getBitsPerWeight() {
        OptionalDouble bits = knownBitsPerWeight();
        return bits.isPresent() ? (Double) Printed.threeDecimals(bits.getAsDouble()) : null;
    }

    @Description("Estimated size of the download in 10^9 bytes; files has the published sizes.")
    public Double getDownloadSizeGb() {
        OptionalDouble weightsGb = memory(1).weightsGb();
        return weightsGb.isPresent() ? (Double) Printed.twoDecimals(weightsGb.getAsDouble()) : null;
    }

    @NonNull
    @Description("Facts that its estimates need and that are unknown.")
    public List<@NonNull String> getMissing() {
        Stream<String> bits = knownBitsPerWeight().isPresent() ? Stream.of() : Stream.of("quant.bitsPerWeight");
        return Stream.concat(model.getMissing().stream(), bits).toList();
    }
}
