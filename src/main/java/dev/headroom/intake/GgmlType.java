package dev.headroom.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tensor types of ggml: a block of a type holds that many elements in that many bytes, scales included. Numbers of
 * types that ggml has removed (4, 5, 31 to 33, 36 to 38) are of no type. Source: {@code GGMLQuantizationType} and
 * {@code GGML_QUANT_SIZES} in github.com/ggml-org/llama.cpp/blob/0024aa74/gguf-py/gguf/constants.py.
 */
public enum GgmlType {
    F32(0, 1, 4),
    F16(1, 1, 2),
    BF16(30, 1, 2),
    F64(28, 1, 8),
    I8(24, 1, 1),
    I16(25, 1, 2),
    I32(26, 1, 4),
    I64(27, 1, 8),
    Q4_0(2, 32, 18),
    Q4_1(3, 32, 20),
    Q5_0(6, 32, 22),
    Q5_1(7, 32, 24),
    Q8_0(8, 32, 34),
    Q8_1(9, 32, 40),
    Q2_K(10, 256, 84),
    Q3_K(11, 256, 110),
    Q4_K(12, 256, 144),
    Q5_K(13, 256, 176),
    Q6_K(14, 256, 210),
    Q8_K(15, 256, 292),
    IQ1_S(19, 256, 50),
    IQ1_M(29, 256, 56),
    IQ2_XXS(16, 256, 66),
    IQ2_XS(17, 256, 74),
    IQ2_S(22, 256, 82),
    IQ3_XXS(18, 256, 98),
    IQ3_S(21, 256, 110),
    IQ4_NL(20, 32, 18),
    IQ4_XS(23, 256, 136),
    TQ1_0(34, 256, 54),
    TQ2_0(35, 256, 66),
    Q1_0(41, 128, 18),
    MXFP4(39, 32, 17),
    NVFP4(40, 64, 36);

    private static final Map<Long, GgmlType> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toMap(type -> type.number, Function.identity()));

    private final long number;
    private final int blockElements;
    private final int blockBytes;

    GgmlType(long number, int blockElements, int blockBytes) {
        this.number = number;
        this.blockElements = blockElements;
        this.blockBytes = blockBytes;
    }

    static Optional<GgmlType> of(long number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    public int blockElements() {
        return blockElements;
    }

    public int blockBytes() {
        return blockBytes;
    }

    /** Bits per element, block scales included. */
    public double bitsPerWeight() {
        return (double) Byte.SIZE * blockBytes / blockElements;
    }

    /** @param elements in whole blocks */
    long bytes(long elements) {
        return elements / blockElements * blockBytes;
    }
}
