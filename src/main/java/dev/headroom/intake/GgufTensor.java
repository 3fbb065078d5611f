package dev.headroom.intake;

import java.util.List;

/**
 * A tensor as a GGUF header describes it.
 *
 * @param dimensions elements along each dimension, the innermost first; none for a single number
 * @param elements their product
 * @param bytes of its data, without the padding behind it
 * @param offset of its data in the part of the file that holds data, in bytes
 */
public record GgufTensor(String name, List<Long> dimensions, GgmlType type, long elements, long bytes, long offset) {

    long end() {
        return offset + bytes;
    }

    TensorGroup group() {
        return TensorGroup.of(name);
    }
}
