package dev.headroom.estimate;

/**
 * The size of a model at a quantization.
 *
 * @param quant label of the quantization
 * @param mixture whether it is a mixture of experts
 * @param parametersB parameters that the file holds, in 10^9
 * @param embeddingB parameters of its token embedding among them, in 10^9
 * @param gb size in 10^9 bytes, the median where several are published; unknown of a model whose size is asked for
 */
public record WeightSample(String quant, boolean mixture, double parametersB, Amount embeddingB, Amount gb) {
    private static final double BITS_PER_BYTE = 8;
    private static final double SMALL_B = 3;

    /** Share of the parameters that the token embedding is. */
    double embeddingShare() {
        return embeddingB.value() / parametersB;
    }

    double bitsPerWeight() {
        return gb.value() * BITS_PER_BYTE / parametersB;
    }

    /** The kind of model that bits per weight are alike for where the embedding is unknown. */
    String kind() {
        return mixture ? "mixture" : parametersB < SMALL_B ? "small" : "large";
    }
}
