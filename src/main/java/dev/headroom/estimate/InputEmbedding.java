package dev.headroom.estimate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How llama.cpp's quantization stores tables that a token looks up one row of: the input embedding and the embeddings
 * of single layers ({@code llama_tensor_get_type_impl} of src/llama-quant.cpp in llama.cpp v0.5.0; the bits are those
 * of ggml's blocks).
 */
public final class InputEmbedding {
    private static final Pattern DYNAMIC = Pattern.compile("^UD-|_(XL|L|M|S|XS|XXS|MOE)$");

    private InputEmbedding() {}

    /**
     * Bits per weight of such a table in a file of a quantization; unknown of formats that are not llama.cpp's.
     *
     * @param quant label of the quantization, such as Q4_K_M or UD-Q4_K_XL
     */
    public static Amount bits(String quant) {
        String label = quant.toUpperCase(Locale.ROOT);
        return switch (label) {
            case "IQ2_S", "IQ2_M", "IQ3_XXS" -> Amount.of(3.4375);
            case "IQ4_XS", "UD-IQ4_XS" -> Amount.of(4.25);
            default -> ofType(DYNAMIC.matcher(label).replaceAll(""));
        };
    }

    private static Amount ofType(String type) {
        return switch (type) {
            case "F32" -> Amount.of(32);
            case "F16", "BF16" -> Amount.of(16);
            case "Q8_0", "Q8_K", "MXFP4" -> Amount.of(8.5);
            case "Q6_K" -> Amount.of(6.5625);
            case "Q5_1" -> Amount.of(6);
            case "Q5_K", "Q5_0" -> Amount.of(5.5);
            case "Q4_1" -> Amount.of(5);
            case "Q4_K", "Q4_0", "IQ4_NL", "TQ1_0", "TQ2_0" -> Amount.of(4.5);
            case "Q3_K", "IQ3" -> Amount.of(3.4375);
            case "Q2_K", "IQ2", "IQ1" -> Amount.of(2.625);
            default -> Amount.UNKNOWN;
        };
    }
}
