package dev.headroom.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs print is read as they print it, and nothing else is taken for it. */
class TranscriptTest {
    private static final String HEADING =
            "| model | size | params | backend | ngl | test | t/s |\n|---|---|---|---|---|---|---|\n";
    private static final String ROW = "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | 99 | tg128 | 95.00 ± 0.10 |\n";

    static String sample(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/transcript", file));
    }

    @Test
    void aMarkdownTableIsReadWithTheDeviceAboveAndTheBuildBelow() throws IOException {
        List<Run> runs = Transcript.runs(sample("llama-bench.md"));

        assertThat(runs)
                .extracting(Run::line, Run::kind, Run::test, Run::tokPerSec, Run::meanDepthTokens)
                .containsExactly(
                        tuple(7, RunKind.PREFILL, "pp512", 10913.96, 0),
                        tuple(8, RunKind.DECODE, "tg128", 152.8, 64),
                        tuple(9, RunKind.DECODE, "tg128 @ d16384", 108.61, 16384));
        assertThat(runs.get(1))
                .isEqualTo(new Run(
                        8,
                        "qwen3 8B",
                        null,
                        "Q4_K_M",
                        4.68,
                        8.19,
                        "CUDA",
                        List.of("NVIDIA GeForce RTX 4090"),
                        99,
                        "8cf427ff (5163)",
                        RunKind.DECODE,
                        "tg128",
                        128,
                        0,
                        152.8,
                        0.53));
    }

    @Test
    void olderTablesAndSpoiledSignsAreReadToo() throws IOException {
        List<Run> runs = Transcript.runs(sample("llama-bench-old.md"));

        assertThat(runs).extracting(Run::tokPerSec).containsExactly(671.31, 65.95);
        assertThat(runs).extracting(Run::deviation).containsExactly(0.18, 0.04);
        assertThat(runs).extracting(Run::model).containsOnly("llama 7B");
        assertThat(runs).extracting(Run::quant).containsOnly("Q4_0");
        assertThat(runs).extracting(Run::backend).containsOnly("Metal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama-bench.json", "llama-bench.jsonl", "llama-bench.csv"})
    void fieldsSayTheSameInJsonJsonLinesAndCsv(String file) throws IOException {
        List<Run> runs = Transcript.runs(sample(file));

        assertThat(runs).hasSize(2);
        assertThat(runs.get(1))
                .usingRecursiveComparison()
                .ignoringFields("line")
                .isEqualTo(new Run(
                        0,
                        "qwen2 7B",
                        "Qwen2.5-7B-Instruct",
                        "Q4_K_M",
                        4677120000.0 / (1 << 30),
                        7.615616512,
                        "CUDA",
                        List.of("NVIDIA GeForce RTX 4080"),
                        99,
                        "8cf427ff (5163)",
                        RunKind.DECODE,
                        "tg128",
                        128,
                        0,
                        118.881588,
                        1.041811));
    }

    @Test
    void linesAreCountedInWhatWasPasted() throws IOException {
        assertThat(Transcript.runs(sample("llama-bench.json")))
                .extracting(Run::line)
                .containsExactly(2, 33);
        assertThat(Transcript.runs(sample("llama-bench.jsonl")))
                .extracting(Run::line)
                .containsExactly(2, 3);
        assertThat(Transcript.runs(sample("llama-bench.csv")))
                .extracting(Run::line)
                .containsExactly(2, 3);
    }

    @Test
    void theStatisticsOfOllamaAreReadWithTheCommand() throws IOException {
        List<Run> runs = Transcript.runs(sample("ollama.txt"));

        assertThat(runs).extracting(Run::kind).containsExactly(RunKind.PREFILL, RunKind.DECODE);
        assertThat(runs).extracting(Run::tokPerSec).containsExactly(110.33, 35.4);
        assertThat(runs).extracting(Run::model).containsOnly("qwen3:8b-q8_0");
        assertThat(runs).extracting(Run::quant).containsOnly("Q8_0");
        assertThat(runs).extracting(Run::backend).containsOnly("Ollama");
        assertThat(runs.get(1).depthTokens()).isEqualTo(22);
        assertThat(runs.get(1).tokens()).isEqualTo(100);
    }

    @Test
    void devicesOfEachBackendAreSeenOnce() {
        assertThat(gpus("  Device 0: AMD Radeon RX 7900 XTX, gfx1100 (0x1100), VMM: no, Wave Size: 32"))
                .containsExactly("AMD Radeon RX 7900 XTX");
        assertThat(gpus("ggml_vulkan: 0 = Intel(R) Arc(tm) A770 Graphics (DG2) (Intel open-source Mesa driver) "
                        + "| uma: 0"))
                .containsExactly("Intel(R) Arc(tm) A770 Graphics");
        assertThat(gpus("ggml_metal_device_init: GPU name:   Apple M4 Max\n"
                        + "ggml_metal_init: found device: Apple M4 Max"))
                .containsExactly("Apple M4 Max");
        assertThat(gpus("  Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes\n"
                        + "  Device 1: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes"))
                .hasSize(2);
    }

    private static List<String> gpus(String above) {
        return Transcript.runs(above + '\n' + HEADING + ROW).get(0).gpus();
    }

    @Test
    void namesOfTypesAreThoseThatFilesCarry() {
        assertThat(FileType.ofDescription("gpt-oss 20B MXFP4 MoE")).contains(new FileType("MXFP4", "gpt-oss 20B"));
        assertThat(FileType.ofDescription("qwen3moe 30B.A3B IQ3_S mix - 3.66 bpw"))
                .contains(new FileType("IQ3_M", "qwen3moe 30B.A3B"));
        assertThat(FileType.ofDescription("llama 8B Q6_K (guessed)")).contains(new FileType("Q6_K", "llama 8B"));
        assertThat(FileType.ofDescription("llama 8B all F32")).contains(new FileType("F32", "llama 8B"));
        assertThat(FileType.ofDescription("llama 8B something new")).isEmpty();
        assertThat(FileType.ofName("Qwen3-30B-A3B-UD-Q4_K_XL")).contains(new FileType("UD-Q4_K_XL", "Qwen3-30B-A3B"));
        assertThat(FileType.ofName("llama3.2:3b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "{}",
                "[]",
                "[",
                "[{\"avg_ts\": }]",
                "{\"avg_ts\": 1}",
                "{\"a\": {\"a\": {\"a\": {\"a\": {\"a\": 1}}}}}",
                "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 1e99}",
                "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": -1}",
                "{\"n_prompt\": 0, \"n_gen\": 128.5, \"avg_ts\": 5}",
                "{\"n_prompt\": 0, \"n_gen\": 999999999999, \"avg_ts\": 5}",
                "{\"n_prompt\": 0, \"n_gen\": 99999999, \"avg_ts\": 5}",
                "{\"n_prompt\": 512, \"n_gen\": 128, \"avg_ts\": 5}",
                "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 5, \"type_k\": \"q8_0\"}",
                "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 5, \"n_cpu_moe\": 12}",
                "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 5, \"backends\": \"CUDA,RPC\"}",
                "build_commit,avg_ts\n1",
                "build_commit,n_prompt,n_gen,avg_ts\n\"1,0,128,5",
                "build_commit,n_prompt,n_gen,avg_ts\n1,0,128,NaN",
                "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | 99 | tg128 | 95.00 |",
                HEADING + "| qwen3 8B Q8_0 | 8.11 GiB | CUDA | 99 | tg128 | 95.00 |",
                HEADING + "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | 99 | pp512+tg128 | 95.00 |",
                HEADING + "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | 99 | tg128 | fast |",
                HEADING + "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | 99 | tg128 | 1.5e2 |",
                HEADING + "| qwen3 8B Q8_0 | 8.11 GiB | 8.19 B | CUDA | many | tg128 | 95.00 |",
                "eval rate:            35.40 tokens/s",
                "eval count:   10 token(s)\neval rate:            0.00 tokens/s"
            })
    void whatIsNoMeasurementIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Transcript.runs(text))
                .isInstanceOf(TranscriptException.class)
                .message()
                .matches("(?:line \\d+: |must |holds |is ).+");
    }

    @Test
    void theLineOfAFaultIsNamed() {
        assertThatThrownBy(() -> Transcript.runs(HEADING + ROW + ROW.replace("tg128", "warm")))
                .hasMessage(
                        "line 4: test must be pp or tg with a number of tokens, such as tg128 or tg128 @ d4096, but is"
                                + " \"warm\"");
    }

    @Test
    void longTextsAndManyRowsAreRefused() {
        assertThatThrownBy(() -> Transcript.runs("x".repeat(Transcript.MOST_CHARACTERS + 1)))
                .hasMessage("must have at most 48,000 characters, but has 48,001");
        assertThatThrownBy(() -> Transcript.runs(HEADING + ROW.repeat(Transcript.MOST_RUNS + 1)))
                .hasMessage("must hold at most 50 speeds, but holds 51");
    }

    /** Patterns that try again at each place would take hours, or the whole stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-a ",
                "Q4_a",
                "_a_a",
                "| ",
                "Device 0: ",
                "ggml_vulkan: 0 = ",
                "ollama run -",
                "[{",
                "\"",
                "(",
                "1"
            })
    void repetitionsAreReadInNoTime(String part) {
        String hostile = part.repeat(40_000 / part.length());
        for (String around : List.of("%s", HEADING + "| %s | 1 GiB | 1 B | CUDA | 1 | tg128 | 5 |", "ollama run %s")) {
            long start = System.nanoTime();
            try {
                assertThat(Transcript.runs(around.replace("%s", hostile))).isNotEmpty();
            } catch (TranscriptException refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }

    @Test
    void namesAreCutAndControlSignsAreRemoved() {
        Run run = Transcript.runs("{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 5, \"model_filename\": \"/a/b\\u0000"
                        + "x".repeat(1000) + ".gguf\", \"gpu_info\": \"" + "y".repeat(1000) + "\"}")
                .get(0);
        assertThat(run.file()).hasSize(200).doesNotContain("\0");
        assertThat(run.gpus().get(0)).hasSize(100);
    }
}
