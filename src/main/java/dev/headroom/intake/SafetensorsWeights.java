package dev.headroom.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weights that the headers of safetensors files describe; their data is not read. Source:
 * github.com/huggingface/safetensors/blob/main/README.md, with the types of {@code Dtype} in
 * {@code safetensors/src/tensor.rs} there.
 */
final class SafetensorsWeights {
    /** Bytes of the length before the header. */
    private static final int LENGTH_BYTES = 8;
    /** As safetensors itself allows. */
    private static final long LONGEST_HEADER = 100_000_000;
    /** Types of which an element may hold several weights. */
    private static final Set<String> CONTAINERS = Set.of("U8", "U16", "U32", "U64", "I32", "I64");

    private static final Set<String> BOOLEANS = Set.of("BOOL");
    /** 4.4 × 10^12 keeps every product and sum within 64 bits. */
    private static final long MOST = 1L << 42;

    private static final int MOST_NUMBERS = 8;

    private final Map<TensorGroup, TensorGroupTotal> totals = new EnumMap<>(TensorGroup.class);
    private final List<String> notes = new ArrayList<>();
    private long bytes;
    private boolean hasContainers;
    private boolean hasHelpers;

    private SafetensorsWeights() {}

    /** @throws IntakeException if a file is missing or has no such header */
    static SafetensorsWeights read(List<Path> files) throws IOException {
        var weights = new SafetensorsWeights();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!Files.isRegularFile(file)) {
                throw new IntakeException(name, "is no file that can be read, but all files of a model are needed");
            }
            try (FileChannel channel = FileChannel.open(file)) {
                weights.add(name, channel);
            }
        }
        return weights;
    }

    long bytes() {
        return bytes;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Elements of all weights; null where an element holds several of them. */
    @Nullable
    Long parameters() {
        return isPacked()
                ? null
                : (Long) totals.values().stream()
                        .mapToLong(TensorGroupTotal::parameters)
                        .sum();
    }

    /** None where elements do not tell parameters. */
    List<TensorGroupTotal> groups() {
        return isPacked() ? List.of() : List.copyOf(totals.values());
    }

    private boolean isPacked() {
        return hasContainers && hasHelpers;
    }

    private void add(String file, FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (channel.read(start) < LENGTH_BYTES) {
            throw new IntakeException(file, "ends before byte 8, but must begin with the length of its header");
        }
        long length = start.getLong(0);
        if (length < 2 || length > LONGEST_HEADER) {
            throw new IntakeException(
                    file,
                    "byte 0",
                    "the header is %s bytes long, but must be from 2 to %d"
                            .formatted(Long.toUnsignedString(length), LONGEST_HEADER));
        }
        InputStream header = new FirstBytes(Channels.newInputStream(channel), length);
        long data = JsonText.guarded(file, () -> {
            try (JsonParser parser = JsonText.indexes().createParser(header)) {
                return new Header(file, parser).read();
            }
        });
        long needed = LENGTH_BYTES + length + data;
        if (channel.size() < needed) {
            notes.add(Inspection.incomplete(file, channel.size(), needed));
        }
    }

    private void add(String name, String type, long elements, long size) {
        bytes += size;
        boolean isHelper = PackedWeights.isHelper(name);
        hasHelpers |= isHelper;
        hasContainers |= !isHelper && CONTAINERS.contains(type);
        long parameters = isHelper || BOOLEANS.contains(type) ? 0 : elements;
        TensorGroup group = TensorGroup.ofHuggingFace(name);
        totals.merge(
                group,
                new TensorGroupTotal(group, 1, parameters, size),
                (all, one) -> new TensorGroupTotal(
                        group,
                        all.tensors() + one.tensors(),
                        all.parameters() + one.parameters(),
                        all.bytes() + one.bytes()));
    }

    /** Reads token by token: the names of a large model's tensors are megabytes. */
    private final class Header {
        private final String file;
        private final JsonParser parser;
        private long end;

        Header(String file, JsonParser parser) {
            this.file = file;
            this.parser = parser;
        }

        /** @return where the data ends, from its own beginning */
        long read() throws IOException {
            expect(parser.nextToken(), JsonToken.START_OBJECT, "$");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = PrintableText.of(parser.currentName());
                JsonToken value = parser.nextToken();
                if (name.equals("__metadata__")) {
                    parser.skipChildren();
                } else {
                    expect(value, JsonToken.START_OBJECT, name);
                    tensor(name);
                }
            }
            expect(parser.currentToken(), JsonToken.END_OBJECT, "$");
            return end;
        }

        private void tensor(String name) throws IOException {
            String type = "";
            long elements = 1;
            List<Long> offsets = List.of();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "dtype" -> {
                        expect(value, JsonToken.VALUE_STRING, name);
                        type = parser.getText();
                    }
                    case "shape" -> {
                        for (long dimension : numbers(value, name)) {
                            elements = dimension == 0 || elements <= MOST / dimension ? elements * dimension : MOST;
                        }
                    }
                    case "data_offsets" -> offsets = numbers(value, name);
                    default -> parser.skipChildren();
                }
            }
            if (offsets.size() != 2 || offsets.get(1) < offsets.get(0)) {
                throw new IntakeException(
                        file,
                        "tensor " + name,
                        "has data_offsets %s, but must have a start and an end".formatted(offsets));
            }
            end = Math.max(end, offsets.get(1));
            add(name, type, elements, offsets.get(1) - offsets.get(0));
        }

        private List<Long> numbers(JsonToken start, String name) throws IOException {
            expect(start, JsonToken.START_ARRAY, name);
            List<Long> numbers = new ArrayList<>();
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                expect(item, JsonToken.VALUE_NUMBER_INT, name);
                long number = parser.getLongValue();
                if (number < 0 || number > MOST || numbers.size() == MOST_NUMBERS) {
                    throw new IntakeException(
                            file, "tensor " + name, "has a number of %d, which is not allowed".formatted(number));
                }
                numbers.add(number);
            }
            return numbers;
        }

        private void expect(@Nullable JsonToken token, JsonToken wanted, String place) {
            if (token != wanted) {
                throw new IntakeException(
                        file, "tensor " + place, "is not as the header of a safetensors file: %s".formatted(wanted));
            }
        }
    }
}
