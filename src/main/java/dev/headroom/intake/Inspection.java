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
 * @param notes what is amiss with the files, a sentence each
 */
public record Inspection(
        List<String> files,
        String format,
        ModelFacts facts,
        List<TensorGroupTotal> groups,
        Map<GgmlType, Long> bytesByType,
        @Nullable Long weightBytes,
        @Nullable Long parameters,
        List<String> notes) {

    private static final String CONFIGURATION = "Hugging Face configuration";

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
                tensors.stream().mapToLong(GgufTensor::elements).sum(),
                headers.stream().flatMap(header -> header.incomplete().stream()).toList());
    }

    static String incomplete(String file, long bytes, long needed) {
        return "%s is incomplete: it ends at byte %d, but its tensors need %d"
                .formatted(PrintableText.of(file), bytes, needed);
    }

    /**
     * Of a Hugging Face configuration.
     *
     * @param index of its weights, where there is one
     */
    public static Inspection of(List<String> files, HuggingFaceConfig config, Optional<SafetensorsIndex> index) {
        return new Inspection(
                files,
                CONFIGURATION,
                config.facts(),
                List.of(),
                Map.of(),
                index.map(SafetensorsIndex::totalBytes).orElse(null),
                index.map(read -> parameters(config, read)).orElse(null),
                List.of());
    }

    /** Of a Hugging Face configuration with the headers of all its weights. */
    static Inspection of(List<String> files, HuggingFaceConfig config, SafetensorsWeights weights) {
        return new Inspection(
                files,
                CONFIGURATION + " and safetensors",
                config.facts(),
                weights.groups(),
                Map.of(),
                weights.bytes(),
                weights.parameters(),
                weights.notes());
    }

    /** Unknown for packed weights, whose bytes and elements in the file do not tell their number. */
    private static @Nullable Long parameters(HuggingFaceConfig config, SafetensorsIndex index) {
        if (config.packing() == HuggingFaceConfig.Packing.COUNTED) {
            return index.totalParameters();
        }
        if (config.packing() == HuggingFaceConfig.Packing.PACKED || index.isPacked()) {
            return null;
        }
        Integer elementBytes =
                config.facts().weightType().map(ELEMENT_BYTES::get).orElse(null);
        if (index.totalParameters() != null || index.totalBytes() == null || elementBytes == null) {
            return index.totalParameters();
        }
        return index.totalBytes() / elementBytes;
    }

    /** Bits per parameter, block scales included. */
    public Amount bitsPerWeight() {
        return parameters == null || parameters == 0
                ? Amount.UNKNOWN
                : Amount.ofNullable(weightBytes).times(Byte.SIZE).dividedBy(parameters);
    }
}
