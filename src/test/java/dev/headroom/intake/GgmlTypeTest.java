package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GgmlTypeTest {
    /** Types of which the fact tables hold the bits of the block format, under the same name. */
    private static final int KNOWN_FORMATS = 20;

    @Test
    void blocksHaveTheBitsOfTheFactTables() throws IOException {
        Map<String, Double> nominal = formats().stream()
                .filter(format -> !format.getField("nominal_bpw").isEmpty())
                .collect(Collectors.toMap(
                        format -> format.getField("name"), format -> Double.valueOf(format.getField("nominal_bpw"))));
        List<GgmlType> known = Arrays.stream(GgmlType.values())
                .filter(type -> nominal.containsKey(type.name()))
                .toList();

        assertThat(known)
                .hasSizeGreaterThanOrEqualTo(KNOWN_FORMATS)
                .allSatisfy(
                        type -> assertThat(type.bitsPerWeight()).as(type.name()).isEqualTo(nominal.get(type.name())));
    }

    @ParameterizedTest
    @CsvSource({"Q8_0, 8532934912", "F16, 16061055232"})
    void llama31WeighsWhatItsPublishedBitsSay(GgmlType type, long bytes) throws IOException {
        double published = formats().stream()
                .filter(format -> format.getField("name").equals(type.name()))
                .mapToDouble(format -> Double.parseDouble(format.getField("effective_bpw")))
                .findFirst()
                .orElseThrow();

        Inspection llama =
                Inspection.of(new GgufModel(List.of(Llama.header(type).read())), List.of());

        assertThat(llama.weightBytes()).isEqualTo(bytes);
        assertThat(llama.parameters()).isEqualTo(Llama.PARAMETERS + Llama.ROTATED);
        assertThat(llama.bitsPerWeight().value()).isCloseTo(published, within(0.0001));
    }

    private static List<NamedCsvRecord> formats() throws IOException {
        try (InputStream in = GgmlTypeTest.class.getResourceAsStream("/catalog/quants.csv")) {
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .toList();
        }
    }
}
