package dev.headroom.intake;

import java.nio.ByteOrder;
import java.util.List;

/**
 * The header of one GGUF file: all of it but the data of the tensors.
 *
 * @param file its name
 * @param version of the format, 2 or 3
 * @param byteOrder of all numbers in the file
 * @param bytes of the header, without the padding behind it
 */
public record GgufHeader(
        String file, int version, ByteOrder byteOrder, GgufMetadata metadata, List<GgufTensor> tensors, long bytes) {}
