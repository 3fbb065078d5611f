package dev.headroom.intake;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of one GGUF file: all of it but the data of the tensors.
 *
 * @param file its name
 * @param version of the format, 2 or 3
 * @param byteOrder of all numbers in the file
 * @param bytes of the header, without the padding behind it
 * @param alignment that the data of the tensors begins at a multiple of, in bytes
 * @param fileBytes of the whole file; null where it was not read from one
 */
public record GgufHeader(
        String file,
        int version,
        ByteOrder byteOrder,
        GgufMetadata metadata,
        List<GgufTensor> tensors,
        long bytes,
        int alignment,
        @Nullable Long fileBytes) {

    /** What is amiss with a file that ends before its tensors do, as after a download that was broken off. */
    Optional<String> incomplete() {
        long data = tensors.stream().mapToLong(GgufTensor::end).max().orElse(0);
        long needed = data == 0 ? bytes : (bytes + alignment - 1) / alignment * alignment + data;
        return Optional.ofNullable(fileBytes)
                .filter(size -> size < needed)
                .map(size -> Inspection.incomplete(file, size, needed));
    }
}
