package dev.headroom.estimate;

/**
 * What hardware of one class makes of its throughput. The values are fitted to the packaged measurements.
 *
 * @param utilisation share of the throughput that products with weights of a plain format reach; per GPU core, 10^12
 *     operations per second
 * @param kQuantFactor times that for k-quants
 * @param iQuantFactor times that for i-quants
 * @param floatFactor times that for F16 and BF16
 * @param fp4Factor times that for MXFP4 and NVFP4
 * @param mlxFactor times that for weights that MLX computes on
 * @param mixtureFactor times that for experts
 * @param ubatchPadding tokens that each ubatch takes longer than it has
 * @param expertPadding tokens that each expert which a ubatch touches takes longer than it has
 * @param msPerLayer time per layer and ubatch that no throughput shortens, in milliseconds
 * @param bytesPerActivation bytes of memory that an element of the hidden state moves in one layer
 * @param operationsPerState operations with an element of a recurrent layer's state, at the utilisation of weights
 * @param attentionFactor times the utilisation for attention
 */
public record PrefillConstants(
        double utilisation,
        double kQuantFactor,
        double iQuantFactor,
        double floatFactor,
        double fp4Factor,
        double mlxFactor,
        double mixtureFactor,
        double ubatchPadding,
        double expertPadding,
        double msPerLayer,
        double bytesPerActivation,
        double operationsPerState,
        double attentionFactor) {

    /** Share of the throughput that products with weights of a format reach. */
    double utilisation(PrefillFormat format) {
        return utilisation
                * switch (format) {
                    case PLAIN -> 1;
                    case K_QUANT -> kQuantFactor;
                    case I_QUANT -> iQuantFactor;
                    case FLOAT -> floatFactor;
                    case FP4 -> fp4Factor;
                    case MLX -> mlxFactor;
                };
    }
}
