package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsIndexTest {

    @Test
    void theWeightsAreCountedByName() throws IOException {
        SafetensorsIndex index = read("""
                {"metadata": {"total_size": 16060522496, "total_parameters": 8030261248, "format": {"x": [1]}},
                 "weight_map": {"model.layers.0.mlp.experts.0.up.weight": "a.safetensors", \
                "model.layers.11.mlp.experts.3.up.weight":
                 "b.safetensors", "lm_head.weight": "b.safetensors"}, "extra": [{}]}""");

        assertThat(index)
                .isEqualTo(new SafetensorsIndex(
                        16_060_522_496L,
                        8_030_261_248L,
                        3,
                        Map.of("model.layers.*.mlp.experts.*.up.weight", 2, "lm_head.weight", 1)));
    }

    @Test
    void aSizeMayBeUnknownOrWrittenAsAFloat() throws IOException {
        assertThat(read("{\"weight_map\": {\"a\": \"f\"}}").totalBytes()).isNull();
        assertThat(read("{\"metadata\": {\"total_size\": 1024.0}, \"weight_map\": {\"a\": \"f\"}}")
                        .totalBytes())
                .isEqualTo(1024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [] | index.json, $: is [, but must be an object
            {} | index.json, $.weight_map: names no tensor, but must name at least one
            {"weight_map": []} | index.json, $.weight_map: is [, but must be an object
            {"weight_map": {"a": 1}} | index.json, $.weight_map.a: is 1, but must be the name of a file
            {"metadata": 7} | index.json, $.metadata: is 7, but must be an object
            {"metadata": {"total_size": -1}} | index.json, $.metadata.total_size: is -1, but must be a whole number \
            from 0 to 9223372036854775807
            {"metadata": {"total_size": "1"}} | index.json, $.metadata.total_size: is 1, but must be a whole number \
            from 0 to 9223372036854775807
            {"metadata": {"total_size": 1e300}} | index.json, $.metadata.total_size: is 1e300, but must be a whole \
            number from 0 to 9223372036854775807""")
    void anythingElseIsRefused(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessage(message);
    }

    @Test
    void anIndexThatEndsEarlyIsRefused() {
        String whole = "{\"metadata\": {\"total_size\": 1}, \"weight_map\": {\"a\": \"f\", \"b\": \"f\"}}";
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isExactlyInstanceOf(IntakeException.class)
                    .hasMessageStartingWith("index.json");
        }
    }

    private static SafetensorsIndex read(String json) throws IOException {
        return SafetensorsIndex.read("index.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
