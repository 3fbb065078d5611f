package dev.headroom.intake;

import dev.headroom.estimate.Amount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a model say of it, ready to be printed.
 *
 * @param files names of the files that were read
 * @param format such as {@code GGUF 3, little-endian}
 * @param groups the weights by what they are for; none where the files do not name sizes
 * @param bytesByType bytes of the weights by their type; none where the files do not name sizes
 * @param weightBytes of all weights, exact; null where the files do not say
 * @param parameters elements of all weights; null where the files do not say
 */
public record Inspection(
        List<String> files,
        String format,
        ModelFacts facts,
        List<TensorGroupTotal> groups,
        Map<GgmlType, Long> bytesByType,
        @Nullable Long weightBytes,
        @Nullable Long parameters) {

    /** Bytes of an element in {@code model.safetensors}, by {@code dtype}. */
    private static final Map<String, Integer> ELEMENT_BYTES = Map.of("float32", 4, "bfloat16", 2, "float16", 2);

    /** Of a model and the projectors beside it. */
    static Inspection of(GgufModel model, List<GgufModel> projectors) {
        List<GgufHeader> headers = Stream.concat(Stream.of(model), projectors.stream())
                .flatMap(read -> read.parts().stream())
                .toList();
        List<GgufTensor> tensors =
                headers.stream().flatMap(header -> header.tensors().stream()).toList();
        Map<GgmlType, Long> types = new TreeMap<>();
        tensors.forEach(tensor -> types.merge(tensor.type(), tensor.bytes(), Long::sum));
        GgufHeader first = headers.get(0);
        return new Inspection(
                headers.stream().map(GgufHeader::file).map(PrintableText::of).toList(),
                "GGUF %d, %s"
                        .formatted(
                                first.version(),
                                first.byteOrder()
                                        .toString()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                GgufFacts.of(model),
                TensorGroupTotal.of(tensors.stream()),
                types,
                tensors.stream().mapToLong(GgufTensor::bytes).sum(),
                tensors.stream().mapToLong(GgufTensor::elements).sum());
    }

    /**
     * Of a Hugging Face configuration.
     *
     * @param index of its weights, where there is one
     */
    public static Inspection of(List<String> files, HuggingFaceConfig config, Optional<SafetensorsIndex> index) {
        Long bytes = index.map(SafetensorsIndex::totalBytes).orElse(null);
        Long told = index.map(SafetensorsIndex::totalParameters).orElse(null);
        return new Inspection(
                files,
                "Hugging Face configuration",
                config.facts(),
                List.of(),
                Map.of(),
                bytes,
                told == null ? parameters(config, bytes) : told);
    }

    private static @Nullable Long parameters(HuggingFaceConfig config, @Nullable Long bytes) {
        Optional<Integer> elementBytes =
                config.facts().weightType().map(ELEMENT_BYTES::get).filter(size -> !config.isQuantized());
        return bytes == null || elementBytes.isEmpty() ? null : (Long) (bytes / elementBytes.get());
    }

    /** Bits per parameter, block scales included. */
    public Amount bitsPerWeight() {
        return parameters == null || parameters == 0
                ? Amount.UNKNOWN
                : Amount.ofNullable(weightBytes).times(Byte.SIZE).dividedBy(parameters);
    }
}
