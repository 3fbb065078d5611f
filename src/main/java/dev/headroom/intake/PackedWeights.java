package dev.headroom.intake;

import java.util.regex.Pattern;

/**
 * Tensors that only packed weights have. Sources of the names: {@code compressed-tensors} and {@code modelopt} (FP8,
 * NVFP4), {@code AutoGPTQ} and {@code AutoAWQ}, {@code bitsandbytes}, MLX, and gpt-oss for MXFP4.
 */
final class PackedWeights {
    private static final Pattern PARTS = Pattern.compile(".*(?:weight_scale(?:_2|_inv)?|weight_packed|weight_shape"
            + "|weight_zero_point|weight_global_scale|input_scale|input_global_scale|qweight|qzeros|g_idx|scales|zeros"
            + "|biases|_blocks|absmax|quant_map|quant_state\\..*|SCB)");

    /** Those that hold the weights themselves, several in one element. */
    private static final Pattern PACKED = Pattern.compile(".*(?:weight_packed|qweight|_blocks)");

    private PackedWeights() {}

    static boolean isPartOf(String tensor) {
        return PARTS.matcher(tensor).matches();
    }

    /** Whether it helps to unpack others and is no weight itself. */
    static boolean isHelper(String tensor) {
        return isPartOf(tensor) && !PACKED.matcher(tensor).matches();
    }
}
