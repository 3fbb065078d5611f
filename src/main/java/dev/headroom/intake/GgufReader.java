package dev.headroom.intake;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a GGUF file and none of its data. Source: github.com/ggml-org/ggml/blob/master/docs/gguf.md; the
 * byte order is told, as ggml does, by the version, which is only small in the right one.
 */
public final class GgufReader {
    /** {@code GGUF} in every byte order. */
    private static final int MAGIC = 0x46554747;

    private static final int OLDEST_VERSION = 2;
    private static final int NEWEST_VERSION = 3;
    private static final String ALIGNMENT = "general.alignment";
    /** Bytes, where the file names none. */
    private static final int DEFAULT_ALIGNMENT = 32;
    /** The format asks for a multiple of 8 bytes. */
    private static final int SMALLEST_ALIGNMENT = 8;

    private final HeaderBytes bytes;
    private final String file;
    private final @Nullable Long fileBytes;

    private GgufReader(String file, HeaderBytes bytes, @Nullable Long fileBytes) {
        this.file = file;
        this.bytes = bytes;
        this.fileBytes = fileBytes;
    }

    /**
     * @param file its name, for messages
     * @param channel at the start of the file; it is read up to the end of the header and some 64 kB further, and left
     *     open
     * @throws IntakeException if it is no such header
     */
    public static GgufHeader read(String file, ReadableByteChannel channel) throws IOException {
        return read(file, channel, new InspectionBudget());
    }

    static GgufHeader read(String file, ReadableByteChannel channel, InspectionBudget allowance) throws IOException {
        Long size = channel instanceof SeekableByteChannel sized ? (Long) sized.size() : null;
        return new GgufReader(file, new HeaderBytes(file, channel, allowance), size).header();
    }

    private GgufHeader header() throws IOException {
        int magic = bytes.i32("the magic number");
        if (magic != MAGIC) {
            throw bytes.fault(
                    0,
                    "the magic number is 0x%08X, but must be 0x%08X (GGUF)"
                            .formatted(Integer.reverseBytes(magic), Integer.reverseBytes(MAGIC)));
        }
        long at = bytes.position();
        int raw = bytes.i32("the version");
        ByteOrder order = isVersion(Integer.reverseBytes(raw)) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int version = order == ByteOrder.BIG_ENDIAN ? Integer.reverseBytes(raw) : raw;
        if (!isVersion(version)) {
            throw bytes.fault(
                    at,
                    "the version is %s, but must be %d or %d"
                            .formatted(Integer.toUnsignedString(version), OLDEST_VERSION, NEWEST_VERSION));
        }
        bytes.order(order);
        long tensorCount = bytes.count("the number of tensors", TensorReader.MOST_TENSORS);
        long pairCount = bytes.count("the number of metadata pairs", MetadataReader.MOST_PAIRS);
        Map<String, MetadataValue> pairs = new MetadataReader(bytes).pairs(pairCount);
        GgufMetadata metadata = new GgufMetadata(file, Map.copyOf(pairs));
        int alignment = alignment(metadata);
        List<GgufTensor> tensors = new TensorReader(bytes).tensors(tensorCount, alignment);
        return new GgufHeader(file, version, order, metadata, tensors, bytes.position(), alignment, fileBytes);
    }

    private static boolean isVersion(int version) {
        return version >= OLDEST_VERSION && version <= NEWEST_VERSION;
    }

    private static int alignment(GgufMetadata metadata) {
        int alignment = metadata.count(ALIGNMENT).orElse(DEFAULT_ALIGNMENT);
        if (alignment == 0 || alignment % SMALLEST_ALIGNMENT != 0) {
            throw metadata.fault(ALIGNMENT, alignment, "a multiple of " + SMALLEST_ALIGNMENT);
        }
        return alignment;
    }
}
