package dev.headroom.estimate;

import java.util.Optional;

/**
 * A model at a quantization.
 *
 * @param name what tells the model from others; empty where measurements cannot be of it
 * @param quant label of the quantization
 * @param shape facts of the model
 * @param bitsPerWeight bits that method SIMPLE multiplies by
 * @param weightsGb size of the weights for method DETAILED, in 10^9 bytes
 * @param hostWeightsGb weights among those that llama.cpp leaves in the host's memory, in 10^9 bytes; 0 where unknown
 * @param readGb weights that one token reads, in 10^9 bytes, where that was measured; else it follows from the shape
 * @param projectorGb what turns images and sound into tokens, in 10^9 bytes: 0 where there is none
 * @param format how much work the kernels have with the format
 */
public record QuantizedModel(
        Optional<String> name,
        Optional<String> quant,
        ModelShape shape,
        Amount bitsPerWeight,
        Amount weightsGb,
        Amount hostWeightsGb,
        Amount readGb,
        Amount projectorGb,
        FormatFamily format) {

    /** A model of which nothing is left in the host's memory. */
    public QuantizedModel(
            Optional<String> name,
            Optional<String> quant,
            ModelShape shape,
            Amount bitsPerWeight,
            Amount weightsGb,
            Amount readGb,
            Amount projectorGb,
            FormatFamily format) {
        this(name, quant, shape, bitsPerWeight, weightsGb, Amount.ZERO, readGb, projectorGb, format);
    }

    /** A model of which no more is known than method SIMPLE asks for. */
    public static QuantizedModel simple(ModelShape shape, Amount bitsPerWeight) {
        return new QuantizedModel(
                Optional.empty(),
                Optional.empty(),
                shape,
                bitsPerWeight,
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.ZERO,
                FormatFamily.PLAIN);
    }
}
