package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.Median;
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

    /** What a file with the native experts and other tensors in fewer bits comes to at least. */
    private static final double LEAST_OF_NATIVE = 0.9;

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

    /**
     * How much work the kernels have with a format of a model. Files of a model that was released in MXFP4 keep its
     * experts so whatever their label says, as their size tells: those of gpt-oss differ by a tenth from Q2_K to Q8_0.
     *
     * @param ofFormat published files of the model in the format
     * @param files all published files of the model
     */
    public static FormatFamily family(Model model, Quant quant, List<QuantFile> ofFormat, List<QuantFile> files) {
        Amount nativeGb = Median.of(files.stream()
                .filter(file -> file.quant().equalsIgnoreCase(KEPT_BY_CONVERSION))
                .mapToDouble(QuantFile::sizeGb));
        boolean keepsExperts = files.stream().noneMatch(file -> isIn16Bits(model, file))
                && nativeGb.times(LEAST_OF_NATIVE)
                        .isAtMost(Median.of(ofFormat.stream().mapToDouble(QuantFile::sizeGb)));
        return keepsExperts ? FormatFamily.MXFP4 : FormatFamily.of(quant.name());
    }

    private static boolean isIn16Bits(Model model, QuantFile file) {
        return (file.quant().equalsIgnoreCase("BF16") || file.quant().equalsIgnoreCase("F16"))
                && file.sizeGb() * BITS_PER_BYTE / model.languageParametersB() > FEWEST_OF_16_BITS;
    }
}
