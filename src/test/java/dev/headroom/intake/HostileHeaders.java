package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/**
 * Reads headers that are made to fill the memory or the time of a reader, and prints what each comes to, a line for
 * each. Runs in a process of its own, whose heap is bounded.
 */
final class HostileHeaders {
    private static final GgufWriter BYTES = gguf();
    /** More than the bytes before an array's items. */
    private static final int HEAD_BYTES = 64;

    private HostileHeaders() {}

    /** What is done with a file. */
    @FunctionalInterface
    private interface Attempt {
        Object read() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        report("most tensors", () -> header(0, TensorReader.MOST_TENSORS, HostileHeaders::tensor));
        report("longest keys", () -> header(MetadataReader.MOST_PAIRS, 0, HostileHeaders::longKey));
        report("longest arrays", () -> header(MetadataReader.MOST_PAIRS, 0, HostileHeaders::array));
        report("longest texts", () -> header(MetadataReader.MOST_PAIRS, 0, HostileHeaders::text));
        report("endless text", () -> endless(type(MetadataType.STRING), BYTES.u64(InspectionBudget.READ_BYTES)));
        report(
                "longest array",
                () -> endless(
                                type(MetadataType.ARRAY),
                                type(MetadataType.STRING),
                                BYTES.u64(InspectionBudget.READ_BYTES / Long.BYTES - HEAD_BYTES))
                        .bytes());
        report("empty objects", () -> configuration("{\"a\":[", "{},"));
        report("depth", () -> configuration("", "{\"a\":"));
        report("one text", () -> configuration("{\"a\":\"", "xxxxxxxx"));
        report("one number", () -> configuration("{\"vocab_size\":", "99999999"));
        report("kinds of tensors", () -> index("{\"weight_map\":{", "\"t%dx\":\"f\","));
        report("tensors in an index", () -> index("{\"weight_map\":{", "\"t.%d.x\":\"f\","));
    }

    private static void report(String name, Attempt attempt) throws IOException {
        try {
            System.out.println(name + ": " + attempt.read());
        } catch (IntakeException e) {
            System.out.println(name + ": " + e.getMessage());
        }
    }

    private static String header(long pairs, long tensors, Repeated.Piece piece) throws IOException {
        GgufHeader header = read(new Repeated(start(tensors, pairs), piece));
        return "%d pairs and %d tensors"
                .formatted(header.metadata().values().size(), header.tensors().size());
    }

    private static GgufHeader endless(byte[]... value) throws IOException {
        byte[] zeros = new byte[1 << 16];
        return read(
                new Repeated(GgufWriter.join(start(0, 1), BYTES.string("k"), GgufWriter.join(value)), number -> zeros));
    }

    private static GgufHeader read(InputStream file) throws IOException {
        return GgufReader.read("model.gguf", Channels.newChannel(file));
    }

    private static HuggingFaceConfig configuration(String start, String piece) throws IOException {
        byte[] pieces = piece.repeat(1000).getBytes(StandardCharsets.US_ASCII);
        return HuggingFaceConfig.read(
                "config.json", new Repeated(start.getBytes(StandardCharsets.US_ASCII), number -> pieces));
    }

    private static SafetensorsIndex index(String start, String piece) throws IOException {
        return SafetensorsIndex.read(
                "index.json",
                new Repeated(
                        start.getBytes(StandardCharsets.US_ASCII),
                        number -> piece.formatted(number).getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] start(long tensors, long pairs) {
        return gguf().bytes(tensors, pairs);
    }

    private static byte[] type(MetadataType type) {
        return BYTES.u32(type.ordinal());
    }

    private static byte[] tensor(int number) {
        return GgufWriter.join(
                BYTES.string("t" + number),
                BYTES.u32(4),
                BYTES.u64(256),
                BYTES.u64(257),
                BYTES.u64(258),
                BYTES.u64(259),
                BYTES.u32(0),
                BYTES.u64((long) number << 40));
    }

    private static byte[] longKey(int number) {
        return GgufWriter.join(BYTES.string("k".repeat(60_000) + number), type(MetadataType.UINT8), new byte[1]);
    }

    private static byte[] array(int number) {
        return GgufWriter.join(
                BYTES.string("k" + number),
                type(MetadataType.ARRAY),
                type(MetadataType.UINT64),
                BYTES.u64(ModelFacts.MOST_LAYERS),
                new byte[Long.BYTES * ModelFacts.MOST_LAYERS]);
    }

    private static byte[] text(int number) {
        return GgufWriter.join(BYTES.string("k" + number), type(MetadataType.STRING), BYTES.string("ж".repeat(2048)));
    }
}
