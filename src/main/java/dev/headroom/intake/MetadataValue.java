package dev.headroom.intake;

import java.util.List;
import java.util.Optional;

/** A value of GGUF metadata, as far as it is kept. */
public sealed interface MetadataValue {

    /** A whole number of any width; an unsigned one above {@link Long#MAX_VALUE} is a {@link Real}. */
    record Whole(long value) implements MetadataValue {}

    record Real(double value) implements MetadataValue {}

    record Flag(boolean value) implements MetadataValue {}

    /**
     * @param value empty when it is too long to be kept, as a chat template is
     * @param bytes its length in UTF-8
     */
    record Text(Optional<String> value, long bytes) implements MetadataValue {}

    /**
     * @param items empty when they are not kept: texts, arrays, and numbers of which there are more than a model has
     *     layers
     */
    record Sequence(MetadataType type, long length, Optional<List<MetadataValue>> items) implements MetadataValue {}
}
