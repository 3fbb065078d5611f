package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GgufReaderTest {

    static Stream<Arguments> versionsAndOrders() {
        return Stream.of(2, 3)
                .flatMap(version -> Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                        .map(order -> Arguments.of(version, order)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndOrders")
    void everyVersionAndByteOrderSaysTheSame(int version, ByteOrder order) {
        byte[] bytes = Llama.small(version, order).bytes();

        GgufHeader header = GgufWriter.read(bytes);

        assertThat(header.version()).isEqualTo(version);
        assertThat(header.byteOrder()).isEqualTo(order);
        assertThat(header.bytes()).isEqualTo(bytes.length);
        assertThat(header.metadata())
                .isEqualTo(Llama.small(3, ByteOrder.LITTLE_ENDIAN).read().metadata());
        assertThat(header.tensors())
                .containsExactly(
                        new GgufTensor("token_embd.weight", List.of(64L, 4L), GgmlType.Q8_0, 256, 272, 0),
                        new GgufTensor("blk.0.attn_q.weight", List.of(256L, 2L), GgmlType.Q4_K, 512, 288, 288),
                        new GgufTensor("output_norm.weight", List.of(64L), GgmlType.F32, 64, 256, 576));
    }

    @Test
    void valuesOfAllTypesAreRead() {
        GgufWriter bytes = gguf();
        GgufHeader header = gguf().pair("u8", MetadataType.UINT8, new byte[] {-1})
                .pair("i8", MetadataType.INT8, new byte[] {-1})
                .pair("u16", MetadataType.UINT16, new byte[] {-1, -1})
                .pair("i16", MetadataType.INT16, new byte[] {-2, -1})
                .pair("u32", MetadataType.UINT32, bytes.u32(-1))
                .pair("i32", MetadataType.INT32, bytes.u32(-1))
                .pair("u64", MetadataType.UINT64, bytes.u64(-1))
                .pair("i64", MetadataType.INT64, bytes.u64(-1))
                .pair("f32", MetadataType.FLOAT32, bytes.u32(Float.floatToIntBits(0.5f)))
                .pair("f64", MetadataType.FLOAT64, bytes.u64(Double.doubleToLongBits(-0.25)))
                .pair("flag", MetadataType.BOOL, new byte[] {1})
                .text("text", "größe")
                .read();

        assertThat(header.metadata().values())
                .containsOnly(
                        entry("u8", new MetadataValue.Whole(255)), entry("i8", new MetadataValue.Whole(-1)),
                        entry("u16", new MetadataValue.Whole(65_535)), entry("i16", new MetadataValue.Whole(-2)),
                        entry("u32", new MetadataValue.Whole(4_294_967_295L)),
                                entry("i32", new MetadataValue.Whole(-1)),
                        entry("u64", new MetadataValue.Real(0x1p64)), entry("i64", new MetadataValue.Whole(-1)),
                        entry("f32", new MetadataValue.Real(0.5)), entry("f64", new MetadataValue.Real(-0.25)),
                        entry("flag", new MetadataValue.Flag(true)),
                                entry("text", new MetadataValue.Text(Optional.of("größe"), 7)));
    }

    @Test
    void whatIsBehindALongOrNestedArrayIsRead() {
        GgufWriter bytes = gguf();
        byte[] inner = GgufWriter.join(
                bytes.u32(MetadataType.STRING.ordinal()), bytes.u64(2), bytes.string("a"), bytes.string(""));

        GgufMetadata metadata = gguf().array("nested", MetadataType.ARRAY, 3, GgufWriter.join(inner, inner, inner))
                .texts(
                        "tokens",
                        IntStream.range(0, 50_000).mapToObj(Integer::toString).toList())
                .u32s("scores", new int[70_000])
                .text("template", "x".repeat(100_000))
                .u32("last", 7)
                .read()
                .metadata();

        assertThat(metadata.values())
                .contains(
                        entry("nested", new MetadataValue.Sequence(MetadataType.ARRAY, 3, Optional.empty())),
                        entry("tokens", new MetadataValue.Sequence(MetadataType.STRING, 50_000, Optional.empty())),
                        entry("scores", new MetadataValue.Sequence(MetadataType.UINT32, 70_000, Optional.empty())),
                        entry("template", new MetadataValue.Text(Optional.empty(), 100_000)));
        assertThat(metadata.count("last")).contains(7);
    }

    @Test
    void theDataBehindTheHeaderIsNotRead() throws IOException {
        InputStream data = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(++read).as("bytes of data that were read").isLessThanOrEqualTo(64 * 1024);
                return 0;
            }
        };
        InputStream file = new SequenceInputStream(
                new ByteArrayInputStream(Llama.header(GgmlType.F16).bytes()), data);

        GgufHeader header = GgufReader.read("model.gguf", Channels.newChannel(file));

        assertThat(header.tensors()).hasSize(9 * Llama.LAYERS + 4);
    }

    @Test
    void tensorsAreAlignedAsTheFileSays() {
        GgufHeader header = gguf().u32("general.alignment", 8)
                .rawTensor("a", 0, 0, 2)
                .rawTensor("b", 0, 8, 2)
                .read();

        assertThat(header.tensors()).extracting(GgufTensor::offset).containsExactly(0L, 8L);
    }

    private static Map.Entry<String, MetadataValue> entry(String key, MetadataValue value) {
        return Map.entry(key, value);
    }
}
