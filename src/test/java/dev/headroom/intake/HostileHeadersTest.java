package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileHeadersTest {
    private static final String HEAP = "-Xmx64m";
    private static final String NOT_KEPT = "more than 16777216 bytes would have to be kept, which is not allowed";
    private static final String NO_JSON = "%s.json: is no JSON that can be taken: %s exceeds the maximum allowed (%s)";

    @Test
    void noHeaderTakesMoreThan64MiBOfHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileHeaders.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            lines = output.lines().toList();
        }

        assertThat(process.waitFor()).as("exit code after %s", lines).isZero();
        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("most tensors: 0 pairs and 65536 tensors"),
                        line -> assertThat(line)
                                .startsWith("longest keys: model.gguf, byte ")
                                .contains(NOT_KEPT),
                        line -> assertThat(line)
                                .startsWith("longest arrays: model.gguf, byte ")
                                .contains(NOT_KEPT),
                        line -> assertThat(line)
                                .startsWith("longest texts: model.gguf, byte ")
                                .contains(NOT_KEPT),
                        line -> assertThat(line)
                                .startsWith(
                                        "endless text: model.gguf, byte 45: metadata k takes 268435456 bytes, but "),
                        line -> assertThat(line).isEqualTo("longest array: 268434993"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        NO_JSON.formatted("empty objects: config", "Token count (200001)", "200000")),
                        line -> assertThat(line)
                                .isEqualTo(NO_JSON.formatted("depth: config", "Document nesting depth (33)", "32")),
                        line -> assertThat(line)
                                .startsWith("one text: config.json: ")
                                .contains("exceeds the maximum allowed (1048576)"),
                        line -> assertThat(line)
                                .startsWith("one number: config.json: ")
                                .contains("exceeds the maximum allowed (1048576)"),
                        line -> assertThat(line)
                                .isEqualTo("kinds of tensors: index.json, $.weight_map: has more than 10000 kinds of "
                                        + "tensors, which is not allowed"),
                        line -> assertThat(line)
                                .isEqualTo(NO_JSON.formatted(
                                        "tensors in an index: index", "Token count (4000001)", "4000000")));
    }
}
