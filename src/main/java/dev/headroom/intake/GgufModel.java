package dev.headroom.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A model in GGUF, in one file or split over several.
 *
 * @param parts in the order of their numbers; the first holds the metadata
 */
public record GgufModel(List<GgufHeader> parts) {

    public GgufMetadata metadata() {
        return parts.get(0).metadata();
    }

    public Stream<GgufTensor> tensors() {
        return parts.stream().flatMap(part -> part.tensors().stream());
    }
}
