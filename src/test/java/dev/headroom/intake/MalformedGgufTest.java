package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedGgufTest {
    private static final int ARRAY = MetadataType.ARRAY.ordinal();
    private static final GgufWriter BYTES = gguf();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "PK\3\4........".getBytes(StandardCharsets.US_ASCII),
                        "byte 0: the magic number is 0x504B0304, but must be 0x47475546 (GGUF)"),
                Arguments.of(gguf(1, ByteOrder.LITTLE_ENDIAN).bytes(), "byte 4: the version is 1, but must be 2 or 3"),
                Arguments.of(gguf(4, ByteOrder.LITTLE_ENDIAN).bytes(), "byte 4: the version is 4, but must be 2 or 3"),
                Arguments.of(
                        gguf().bytes(1L << 40, 0),
                        "byte 8: the number of tensors is 1099511627776, but at most 65536 is allowed"),
                Arguments.of(
                        gguf().bytes(0, -1),
                        "byte 16: the number of metadata pairs is 18446744073709551615, but at most 8192 is allowed"),
                Arguments.of(
                        gguf().text("a b", "").bytes(),
                        "byte 24: a metadata key is \"a b\", but must be ASCII without spaces"),
                Arguments.of(
                        gguf().rawPair("k", 13, new byte[0]).bytes(),
                        "byte 33: the type of metadata k is 13, but must be from 0 to 12"),
                Arguments.of(
                        gguf().u32("k", 1).u32("k", 2).bytes(),
                        "byte 41: metadata k is there twice, but only once is allowed"),
                Arguments.of(
                        gguf().pair("k", MetadataType.BOOL, new byte[] {2}).bytes(),
                        "byte 37: metadata k is 2, but must be 0 or 1 as a boolean"),
                Arguments.of(
                        gguf().pair("k", MetadataType.STRING, BYTES.u64(1L << 50))
                                .bytes(),
                        "byte 37: the length of metadata k is 1125899906842624, but at most 268435456 is allowed"),
                Arguments.of(
                        gguf().array("k", MetadataType.UINT64, 1L << 30, new byte[0])
                                .bytes(),
                        "byte 41: the length of metadata k is 1073741824, but at most 33554432 is allowed"),
                Arguments.of(
                        gguf().pair("k", MetadataType.ARRAY, nested(4)).bytes(),
                        "byte 85: an array element is an array in 4 arrays, but at most 3 are allowed"),
                Arguments.of(
                        gguf().u32("general.alignment", 12).bytes(),
                        "metadata general.alignment: is 12, but must be a multiple of 8"),
                Arguments.of(
                        gguf().u32("general.alignment", 0).bytes(),
                        "metadata general.alignment: is 0, but must be a multiple of 8"),
                Arguments.of(
                        gguf().rawTensor("x\u001b[2J", 0, 0, 1).bytes(),
                        "byte 24: a tensor name is \"x\uFFFD[2J\", but must be printable text"),
                Arguments.of(
                        gguf().rawTensor("x".repeat(129), 0, 0, 1).bytes(),
                        "byte 24: the length of a tensor name is 129, but at most 128 is allowed"),
                Arguments.of(
                        gguf().rawTensor("x", 0, 0, 1, 1, 1, 1, 1).bytes(),
                        "byte 33: tensor x has 5 dimensions, but at most 4 are allowed"),
                Arguments.of(
                        gguf().rawTensor("x", 4, 0, 1).bytes(),
                        "byte 45: tensor x is of type 4, which is no type of ggml"),
                Arguments.of(
                        gguf().rawTensor("x", 12, 0, 100).bytes(),
                        "byte 45: tensor x has rows of 100 elements, but rows of type Q4_K must be multiples of 256"),
                Arguments.of(
                        gguf().rawTensor("x", 0, 16, 1).bytes(),
                        "byte 49: the offset of tensor x is 16, but must be a multiple of 32"),
                Arguments.of(
                        gguf().rawTensor("x", 0, 0, 1L << 32, 1L << 31).bytes(),
                        "byte 65: tensor x of dimensions [4294967296, 2147483648] has more than 4398046511104 "
                                + "elements, which is not allowed"),
                Arguments.of(
                        gguf().rawTensor("x", 0, Long.MAX_VALUE - 31, 16).bytes(),
                        "byte 57: tensor x of 64 bytes at offset 9223372036854775776 ends behind the longest file, of "
                                + "9223372036854775807 bytes"),
                Arguments.of(
                        gguf().tensor("x", GgmlType.F32, 1)
                                .tensor("x", GgmlType.F32, 1)
                                .bytes(),
                        "byte 57: tensor x is there twice, but only once is allowed"),
                Arguments.of(
                        gguf().rawTensor("x", 0, 0, 16)
                                .rawTensor("y", 0, 32, 16)
                                .bytes(),
                        "byte 90: tensor y starts at offset 32, inside tensor x, which ends at 64"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlaceAndWhatIsAllowed(byte[] file, String fault) {
        assertThatThrownBy(() -> GgufWriter.read(file))
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessage("model.gguf, " + fault);
    }

    @Test
    void aFileThatEndsEarlySaysWhereAndInsideWhat() {
        byte[] whole = Llama.small(3, ByteOrder.BIG_ENDIAN).bytes();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> GgufWriter.read(cut))
                    .as("cut to %d bytes", length)
                    .isExactlyInstanceOf(IntakeException.class)
                    .hasMessageMatching(
                            "model\\.gguf, byte \\d+: the file ends inside .+, which takes \\d+ bytes of which \\d+ "
                                    + "are there");
        }
        assertThat(GgufWriter.read(whole).tensors()).hasSize(3);
    }

    /** An array of {@code depth} arrays in each other. */
    private static byte[] nested(int depth) {
        byte[] array = GgufWriter.join(BYTES.u32(MetadataType.UINT8.ordinal()), BYTES.u64(0));
        for (int level = 0; level < depth; level++) {
            array = GgufWriter.join(BYTES.u32(ARRAY), BYTES.u64(1), array);
        }
        return array;
    }
}
