package dev.headroom.weights;

import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import java.util.List;

/**
 * The format of fewer than 16 bits that a publisher released the weights of a model in, as published files tell. A file
 * labelled MXFP4 is converted from weights that were released so: llama.cpp's own quantization of other weights is
 * labelled MXFP4_MOE (tools/quantize). Where a file of 16 bits per weight is known, the weights were released in those;
 * gpt-oss, whose BF16 files come to 5 bits, was not.
 */
public final class NativeFormat {
    private static final String KEPT_BY_CONVERSION = "MXFP4";
    /** Half of what all weights in 16 bits come to: room for what else a file may hold or leave out. */
    private static final double FEWEST_OF_16_BITS = 8;

    private static final double BITS_PER_BYTE = 8;

    private NativeFormat() {}

    /**
     * Whether the model was released in a format.
     *
     * @param files all published files of the model
     */
    public static boolean is(Model model, Quant quant, List<QuantFile> files) {
        return quant.name().equals(KEPT_BY_CONVERSION)
                && files.stream().anyMatch(file -> file.quant().equalsIgnoreCase(KEPT_BY_CONVERSION))
                && files.stream().noneMatch(file -> isIn16Bits(model, file));
    }

    private static boolean isIn16Bits(Model model, QuantFile file) {
        return (file.quant().equalsIgnoreCase("BF16") || file.quant().equalsIgnoreCase("F16"))
                && file.sizeGb() * BITS_PER_BYTE / model.languageParametersB() > FEWEST_OF_16_BITS;
    }
}
