package dev.headroom.estimate;

import java.util.Locale;
import java.util.regex.Pattern;

/** How much work reading a prompt has with a format of weights, as far as measurements tell formats apart. */
public enum PrefillFormat {
    /** Blocks with one scale (Q4_0, Q8_0): the reference. */
    PLAIN,
    /** GGUF k-quants. */
    K_QUANT,
    /** GGUF i-quants, which look weights up in code books. */
    I_QUANT,
    /** F16 and BF16. */
    FLOAT,
    /** MXFP4 and NVFP4. */
    FP4,
    /** Groups as MLX packs them, which MLX computes on. */
    MLX;

    private static final Pattern FLOAT_LABEL = Pattern.compile("B?F16");
    private static final Pattern FP4_LABEL = Pattern.compile("(MX|NV)FP4");
    private static final Pattern MLX_LABEL = Pattern.compile("MLX|INT4|AWQ|GPTQ");

    /** The format that a quantization label names. */
    public static PrefillFormat of(String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        if (MLX_LABEL.matcher(upper).find()) {
            return MLX;
        }
        if (FP4_LABEL.matcher(upper).find()) {
            return FP4;
        }
        if (FLOAT_LABEL.matcher(upper).matches()) {
            return FLOAT;
        }
        return of(FormatFamily.of(upper));
    }

    /** The format of a family, where no label is known. */
    public static PrefillFormat of(FormatFamily family) {
        return switch (family) {
            case PLAIN -> PLAIN;
            case MXFP4 -> FP4;
            case K_QUANT -> K_QUANT;
            case I_QUANT -> I_QUANT;
        };
    }
}
