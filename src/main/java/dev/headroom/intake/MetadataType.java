package dev.headroom.intake;

import java.util.Optional;

/**
 * The value types of GGUF metadata; the ordinal is the number in the file. Source: {@code gguf_metadata_value_type} in
 * github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 */
public enum MetadataType {
    UINT8(1),
    INT8(1),
    UINT16(2),
    INT16(2),
    UINT32(4),
    INT32(4),
    FLOAT32(4),
    BOOL(1),
    /** A length in 8 bytes and that many bytes of UTF-8. */
    STRING(8),
    /** A type in 4 bytes, a length in 8 and that many values. */
    ARRAY(12),
    UINT64(8),
    INT64(8),
    FLOAT64(8);

    private final int leastBytes;

    MetadataType(int leastBytes) {
        this.leastBytes = leastBytes;
    }

    /** Bytes of a value in the file, of a string or an array those of an empty one. */
    int leastBytes() {
        return leastBytes;
    }

    boolean isFixedWidth() {
        return this != STRING && this != ARRAY;
    }

    static Optional<MetadataType> of(long number) {
        return number >= 0 && number < values().length ? Optional.of(values()[(int) number]) : Optional.empty();
    }
}
