package dev.headroom.estimate;

/**
 * The facts of a model that decode speed follows from.
 *
 * @param parametersB parameters in its file, in 10^9: the language part
 * @param activeParametersB parameters that each token passes, in 10^9; those of the file for a dense model
 * @param lookedUpB parameters of an input embedding of its own, in 10^9, of which a token reads one row only: 0 where
 *     the output shares it; what is unknown of it counts nothing
 * @param expertShare experts used per token ÷ experts per layer; unknown of a dense model, which has none
 * @param expertsUsed experts that a token passes in each layer; unknown of a dense model
 * @param layers all layers
 */
public record DecodeModel(
        double parametersB,
        double activeParametersB,
        double lookedUpB,
        Amount expertShare,
        Amount expertsUsed,
        int layers) {
    /** Experts that a token passes in most mixtures: 8 in 62 of the 112 of the catalog that tell it. */
    private static final double TYPICAL_EXPERTS_USED = 8;

    /**
     * Bits per weight of what a file labelled MXFP4 keeps beside its experts: Q8_0, as llama.cpp's tools/quantize and
     * the published files of gpt-oss have it. What a file is larger belongs to the experts.
     */
    private static final double BITS_BESIDE_MXFP4 = 8.5;

    /** A dense model, or a mixture of which no more is known. */
    public static DecodeModel plain(double parametersB, double activeParametersB, int layers) {
        return new DecodeModel(parametersB, activeParametersB, 0, Amount.UNKNOWN, Amount.UNKNOWN, layers);
    }

    /** Experts that a token passes in each layer: 0 of a dense model. */
    double expertsPassed() {
        return mixtureOfExperts() ? expertsUsed.orElse(TYPICAL_EXPERTS_USED) : 0;
    }

    public boolean mixtureOfExperts() {
        return activeParametersB < parametersB;
    }

    /**
     * Bytes of weights that one token reads, in 10^9.
     *
     * @param fileGb size of the file, or of the weights where no file is known, in 10^9 bytes
     */
    public double readGb(double fileGb, FormatFamily format) {
        double streamedB = Math.max(activeParametersB - lookedUpB, 0);
        if (format != FormatFamily.MXFP4 || !expertShare.isKnown()) {
            return fileGb * streamedB / parametersB;
        }
        double expertsB = (parametersB - activeParametersB) / (1 - expertShare.value());
        double expertsGb = expertsB * FormatFamily.MXFP4_BITS / 8;
        double sharedB = parametersB - expertsB;
        double sharedGb = Math.min(fileGb - expertsGb, sharedB * BITS_BESIDE_MXFP4 / 8);
        return sharedB > lookedUpB && sharedGb > 0
                ? sharedGb * (sharedB - lookedUpB) / sharedB + (fileGb - sharedGb) * expertShare.value()
                : fileGb * streamedB / parametersB;
    }
}
