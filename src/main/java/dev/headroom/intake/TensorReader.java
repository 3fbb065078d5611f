package dev.headroom.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the tensor descriptions of a GGUF header. It takes what ggml takes: rows of whole blocks, sizes that fit 64
 * bits, names and places in the file that no other tensor has. Source: {@code gguf_init_from_file_impl} in
 * github.com/ggml-org/ggml/blob/master/src/gguf.cpp.
 */
final class TensorReader {
    /** DeepSeek-V3 has 1,025; mixtures of which each expert is a tensor of its own have some thousands. */
    static final long MOST_TENSORS = 65_536;
    /** The format allows 64 bytes; ggml can be built for longer names ({@code GGML_MAX_NAME}). */
    private static final int LONGEST_NAME = 128;
    /** {@code GGML_MAX_DIMS}. */
    private static final int MOST_DIMENSIONS = 4;
    /** 4.4 × 10^12, more than any whole model has; it keeps every sum over all tensors of all files within 64 bits. */
    private static final long MOST_ELEMENTS = 1L << 42;
    /** Heap of a description without its name, in bytes. */
    private static final int TENSOR_BYTES = 200;

    private final HeaderBytes bytes;

    TensorReader(HeaderBytes bytes) {
        this.bytes = bytes;
    }

    /** @param alignment that offsets are multiples of, in bytes */
    List<GgufTensor> tensors(long count, long alignment) throws IOException {
        List<GgufTensor> tensors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (long tensor = 0; tensor < count; tensor++) {
            long at = bytes.position();
            GgufTensor next = tensor(alignment);
            if (!names.add(next.name())) {
                throw bytes.fault(at, "tensor %s is there twice, but only once is allowed".formatted(next.name()));
            }
            tensors.add(next);
        }
        checkApart(tensors);
        return List.copyOf(tensors);
    }

    private GgufTensor tensor(long alignment) throws IOException {
        String name = name();
        bytes.keep("tensor " + name, TENSOR_BYTES);
        List<Long> dimensions = dimensions(name);
        long at = bytes.position();
        long number = bytes.u32("the type of tensor " + name);
        GgmlType type = GgmlType.of(number)
                .orElseThrow(() ->
                        bytes.fault(at, "tensor %s is of type %d, which is no type of ggml".formatted(name, number)));
        long row = dimensions.isEmpty() ? 1 : dimensions.get(0);
        if (row % type.blockElements() != 0) {
            throw bytes.fault(
                    at,
                    "tensor %s has rows of %d elements, but rows of type %s must be multiples of %d"
                            .formatted(name, row, type, type.blockElements()));
        }
        return sized(name, dimensions, type, offset(name, alignment));
    }

    private String name() throws IOException {
        long at = bytes.position();
        String name = bytes.text("a tensor name", LONGEST_NAME);
        if (name.isEmpty() || !name.codePoints().allMatch(PrintableText::isPrintable)) {
            throw bytes.fault(
                    at, "a tensor name is \"%s\", but must be printable text".formatted(PrintableText.of(name)));
        }
        return name;
    }

    private List<Long> dimensions(String name) throws IOException {
        long at = bytes.position();
        long count = bytes.u32("the number of dimensions of tensor " + name);
        if (count > MOST_DIMENSIONS) {
            throw bytes.fault(
                    at,
                    "tensor %s has %d dimensions, but at most %d are allowed".formatted(name, count, MOST_DIMENSIONS));
        }
        List<Long> dimensions = new ArrayList<>();
        for (long dimension = 0; dimension < count; dimension++) {
            dimensions.add(bytes.count("a dimension of tensor " + name, Long.MAX_VALUE));
        }
        return List.copyOf(dimensions);
    }

    private long offset(String name, long alignment) throws IOException {
        long at = bytes.position();
        long offset = bytes.count("the offset of tensor " + name, Long.MAX_VALUE);
        if (offset % alignment != 0) {
            throw bytes.fault(
                    at,
                    "the offset of tensor %s is %d, but must be a multiple of %d".formatted(name, offset, alignment));
        }
        return offset;
    }

    private GgufTensor sized(String name, List<Long> dimensions, GgmlType type, long offset) {
        long elements = elements(name, dimensions);
        long size = type.bytes(elements);
        if (offset > Long.MAX_VALUE - size) {
            throw bytes.fault(
                    bytes.position(),
                    "tensor %s of %d bytes at offset %d ends behind the longest file, of %d bytes"
                            .formatted(name, size, offset, Long.MAX_VALUE));
        }
        return new GgufTensor(name, dimensions, type, elements, size, offset);
    }

    private long elements(String name, List<Long> dimensions) {
        long elements = 1;
        for (long dimension : dimensions) {
            if (dimension > 0 && elements > MOST_ELEMENTS / dimension) {
                throw bytes.fault(
                        bytes.position(),
                        "tensor %s of dimensions %s has more than %d elements, which is not allowed"
                                .formatted(name, dimensions, MOST_ELEMENTS));
            }
            elements *= dimension;
        }
        return elements;
    }

    private void checkApart(List<GgufTensor> tensors) {
        List<GgufTensor> placed = tensors.stream()
                .filter(tensor -> tensor.bytes() > 0)
                .sorted(Comparator.comparingLong(GgufTensor::offset))
                .toList();
        for (int next = 1; next < placed.size(); next++) {
            GgufTensor before = placed.get(next - 1);
            GgufTensor tensor = placed.get(next);
            if (tensor.offset() < before.end()) {
                throw bytes.fault(
                        bytes.position(),
                        "tensor %s starts at offset %d, inside tensor %s, which ends at %d"
                                .formatted(tensor.name(), tensor.offset(), before.name(), before.end()));
            }
        }
    }
}
