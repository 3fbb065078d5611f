package dev.headroom.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes GGUF headers, right ones and, with the raw methods, wrong ones. */
public final class GgufWriter {
    static final int ALIGNMENT = 32;

    private final int version;
    private final ByteOrder order;
    private final ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tensors = new ByteArrayOutputStream();
    private long pairCount;
    private long tensorCount;
    private long elements;
    private long offset;

    private GgufWriter(int version, ByteOrder order) {
        this.version = version;
        this.order = order;
    }

    public static GgufWriter gguf() {
        return gguf(3, ByteOrder.LITTLE_ENDIAN);
    }

    static GgufWriter gguf(int version, ByteOrder order) {
        return new GgufWriter(version, order);
    }

    public GgufWriter text(String key, String value) {
        return pair(key, MetadataType.STRING, string(value));
    }

    public GgufWriter u32(String key, int value) {
        return pair(key, MetadataType.UINT32, u32(value));
    }

    public GgufWriter f32(String key, float value) {
        return pair(key, MetadataType.FLOAT32, u32(Float.floatToIntBits(value)));
    }

    public GgufWriter flag(String key, boolean value) {
        return pair(key, MetadataType.BOOL, new byte[] {(byte) (value ? 1 : 0)});
    }

    public GgufWriter u32s(String key, int... values) {
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        for (int value : values) {
            items.writeBytes(u32(value));
        }
        return array(key, MetadataType.UINT32, values.length, items.toByteArray());
    }

    public GgufWriter flags(String key, boolean... values) {
        byte[] items = new byte[values.length];
        for (int item = 0; item < values.length; item++) {
            items[item] = (byte) (values[item] ? 1 : 0);
        }
        return array(key, MetadataType.BOOL, values.length, items);
    }

    GgufWriter texts(String key, List<String> values) {
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        values.forEach(value -> items.writeBytes(string(value)));
        return array(key, MetadataType.STRING, values.size(), items.toByteArray());
    }

    /** An array with that length, whatever the items are. */
    GgufWriter array(String key, MetadataType type, long length, byte[] items) {
        return pair(key, MetadataType.ARRAY, join(u32(type.ordinal()), u64(length), items));
    }

    GgufWriter pair(String key, MetadataType type, byte[] value) {
        return rawPair(key, type.ordinal(), value);
    }

    GgufWriter rawPair(String key, int type, byte[] value) {
        pairs.writeBytes(join(string(key), u32(type), value));
        pairCount++;
        return this;
    }

    /** A tensor behind the ones before it. */
    public GgufWriter tensor(String name, GgmlType type, long... dimensions) {
        long ofTensor = 1;
        for (long dimension : dimensions) {
            ofTensor *= dimension;
        }
        rawTensor(name, number(type), offset, dimensions);
        elements += ofTensor;
        offset += aligned(type.bytes(ofTensor));
        return this;
    }

    private static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    GgufWriter rawTensor(String name, int type, long at, long... dimensions) {
        tensors.writeBytes(join(string(name), u32(dimensions.length)));
        for (long dimension : dimensions) {
            tensors.writeBytes(u64(dimension));
        }
        tensors.writeBytes(join(u32(type), u64(at)));
        tensorCount++;
        return this;
    }

    byte[] bytes() {
        return bytes(tensorCount, pairCount);
    }

    /** The header with counts that need not be right. */
    byte[] bytes(long tensorsTold, long pairsTold) {
        return join(
                "GGUF".getBytes(StandardCharsets.US_ASCII),
                u32(version),
                u64(tensorsTold),
                u64(pairsTold),
                pairs.toByteArray(),
                tensors.toByteArray());
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** The header and, instead of the data of the tensors, a hole of their size, which takes no room on the disk. */
    public Path writeSparse(Path file) throws IOException {
        byte[] header = bytes();
        try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.write(header);
            whole.setLength(aligned(header.length) + offset);
        }
        return file;
    }

    /** Elements of all tensors that lie behind one another. */
    public long elements() {
        return elements;
    }

    GgufHeader read() {
        return read(bytes());
    }

    /** What the metadata and the tensors tell of the shape. */
    ModelFacts facts() {
        return GgufFacts.of(new GgufModel(List.of(read())));
    }

    static GgufHeader read(byte[] header) {
        try {
            return GgufReader.read("model.gguf", Channels.newChannel(new ByteArrayInputStream(header)));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory cannot fail", e);
        }
    }

    byte[] string(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return join(u64(text.length), text);
    }

    byte[] u32(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(order).putInt(value).array();
    }

    byte[] u64(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static int number(GgmlType type) {
        for (int number = 0; ; number++) {
            if (GgmlType.of(number).filter(type::equals).isPresent()) {
                return number;
            }
        }
    }
}
