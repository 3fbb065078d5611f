package dev.headroom.llamacpp;

import dev.headroom.intake.GgmlType;
import dev.headroom.intake.GgufWriter;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A tensor of {@code tensors.csv}: {@code name:size,size}, where a size is a sum of products of the names of
 * {@link Sizes}.
 *
 * @param name with its suffix, without its layer
 */
record TensorForm(String name, List<String> sizes) {
    /** Of all matrices whose rows are of whole blocks. */
    static final GgmlType TYPE = GgmlType.Q8_0;

    private static final int BLOCK = 32;
    /** What is no matrix to multiply with, or is too small to be worth quantizing. */
    private static final List<String> NEVER_QUANTIZED =
            List.of("norm", "bias", "conv", "ffn_gate_inp", "ssm_a", "ssm_d", "coef");

    /** Names that say no suffix are weights; one that ends in a dot has none. */
    static TensorForm parse(String text) {
        String[] parts = text.split(":");
        String name = parts[0];
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        } else if (!name.endsWith(".bias") && !name.endsWith(".scale")) {
            name += ".weight";
        }
        return new TensorForm(name, List.of(parts[1].split(",")));
    }

    void write(GgufWriter writer, String prefix, Sizes of) {
        long[] dimensions = sizes.stream().mapToLong(of::get).toArray();
        writer.tensor(prefix + name, type(dimensions), dimensions);
    }

    private GgmlType type(long... dimensions) {
        boolean isMatrix = LongStream.of(dimensions).filter(size -> size > 1).count() > 1
                && NEVER_QUANTIZED.stream().noneMatch(name::contains);
        if (!isMatrix) {
            return GgmlType.F32;
        }
        return dimensions[0] % BLOCK == 0 ? TYPE : GgmlType.F16;
    }
}
