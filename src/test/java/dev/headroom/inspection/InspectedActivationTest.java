package dev.headroom.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.RunOptions;
import dev.headroom.intake.GgmlType;
import dev.headroom.intake.GgufWriter;
import dev.headroom.intake.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layer of a file keeps of a token while it computes. */
class InspectedActivationTest {
    private static final int HIDDEN = 2048;
    private static final int FEED_FORWARD = 8192;
    private static final int CONTEXT = 4096;
    private static final int UBATCH = RunOptions.DEFAULT.ubatchTokens();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apertus",
                "arcee",
                "bloom",
                "codeshell",
                "gpt2",
                "gptneox",
                "jais2",
                "mpt",
                "nemotron",
                "plm",
                "starcoder",
                "starcoder2"
            })
    void aFeedForwardWithoutAGateIsKeptOnce(String architecture) throws IOException {
        assertThat(layer(architecture)).isCloseTo(3 * HIDDEN + FEED_FORWARD, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "qwen3", "internlm2", "command-r"})
    void oneWithAGateIsKeptThreeTimes(String architecture) throws IOException {
        assertThat(layer(architecture)).isCloseTo(3 * HIDDEN + 3 * FEED_FORWARD, within(1e-3));
    }

    private double layer(String architecture) throws IOException {
        Path file = GgufWriter.gguf()
                .text("general.architecture", architecture)
                .u32(architecture + ".block_count", 2)
                .u32(architecture + ".embedding_length", HIDDEN)
                .u32(architecture + ".feed_forward_length", FEED_FORWARD)
                .u32(architecture + ".attention.head_count", 16)
                .u32(architecture + ".attention.head_count_kv", 16)
                .u32(architecture + ".vocab_size", 32_000)
                .tensor("token_embd.weight", GgmlType.F16, HIDDEN, 32_000)
                .tensor("blk.0.attn_q.weight", GgmlType.F16, HIDDEN, HIDDEN)
                .tensor("blk.0.attn_k.weight", GgmlType.F16, HIDDEN, HIDDEN)
                .tensor("blk.1.attn_q.weight", GgmlType.F16, HIDDEN, HIDDEN)
                .tensor("blk.1.attn_k.weight", GgmlType.F16, HIDDEN, HIDDEN)
                .writeSparse(folder.resolve(architecture + ".gguf"));
        Memory memory = EstimationMethod.DETAILED
                .estimator()
                .memory(InspectedModel.of(ModelFiles.inspect(file)).quantized(), CONTEXT, RunOptions.DEFAULT);
        double masks = 2.0 * UBATCH * CONTEXT;
        return (memory.computeBufferGb().value() * 1e9 - masks) / (4 * UBATCH);
    }
}
