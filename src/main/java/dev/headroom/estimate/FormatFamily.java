package dev.headroom.estimate;

import java.util.Locale;
import java.util.regex.Pattern;

/** How much work the kernels have with a format of weights, as far as measurements tell formats apart. */
public enum FormatFamily {
    /** Floating point and blocks with one scale (Q4_0, Q8_0, MLX groups): the reference. */
    PLAIN,
    /**
     * 4-bit floating point blocks. A file with this label holds only the experts of a mixture so, and the rest at more
     * bits.
     */
    MXFP4,
    /** GGUF k-quants. */
    K_QUANT,
    /** GGUF i-quants, which look weights up in code books. */
    I_QUANT;

    /**
     * Bits per weight of MXFP4: 32 elements of 4 bits with one scale of 8 (OCP Microscaling Formats specification 1.0).
     */
    public static final double MXFP4_BITS = 4.25;

    private static final Pattern I_LABEL = Pattern.compile("\\bIQ\\d");
    private static final Pattern K_LABEL = Pattern.compile("\\bQ[2-7]_K");

    /**
     * The family that a quantization label names: of the catalog's formats, of publishers' variants (UD-Q4_K_XL) and of
     * measurements (Ollama default / Q4_K_M). Q8_K_XL is Q8_0 with some tensors in more bits.
     */
    public static FormatFamily of(String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        if (upper.contains("MXFP4") && !upper.contains("MLX")) {
            return MXFP4;
        }
        if (I_LABEL.matcher(upper).find()) {
            return I_QUANT;
        }
        return K_LABEL.matcher(upper).find() ? K_QUANT : PLAIN;
    }
}
