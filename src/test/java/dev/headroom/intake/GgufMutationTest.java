package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Headers and configurations with some bytes changed, the same in every run: each is read or refused, and nothing else
 * happens.
 */
class GgufMutationTest {
    private static final int MUTATIONS = 20_000;
    private static final int MOST_CHANGES = 4;
    private static final byte[] TELLING = {0, 1, -1, 0x7F, -0x80, 9, 32};
    private static final byte[] CONFIG = """
            {"architectures": ["Qwen3NextForCausalLM"], "model_type": "qwen3_next", "num_hidden_layers": 12, \
            "hidden_size": 2048,
             "num_attention_heads": 16, "num_key_value_heads": 2, "head_dim": 256, "full_attention_interval": 4, \
            "vocab_size": 151936,
             "layer_types": null, "linear_num_value_heads": 32, "linear_value_head_dim": 128, "mamba_expand": 2, \
            "sliding_window": 4096,
             "sliding_window_pattern": "LLG", "text_config": null, "num_experts": 512, "tie_word_embeddings": false}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void aChangedHeaderIsReadOrRefused() {
        byte[] little = Llama.small(3, ByteOrder.LITTLE_ENDIAN).bytes();
        byte[] big = Llama.small(2, ByteOrder.BIG_ENDIAN).bytes();
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] mutated = mutated(seed % 2 == 0 ? little : big, seed);
            refused += isRefused(
                            seed,
                            () -> GgufFacts.of(new GgufModel(List.of(GgufWriter.read(mutated))))
                                    .missing())
                    ? 1
                    : 0;
        }

        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    @Test
    void aChangedConfigurationIsReadOrRefused() {
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] mutated = mutated(CONFIG, seed);
            refused += isRefused(
                            seed,
                            () -> HuggingFaceConfig.read("config.json", new ByteArrayInputStream(mutated))
                                    .facts()
                                    .missing())
                    ? 1
                    : 0;
        }

        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    /** Whether the reader refuses, which is the only way in which it may fail. */
    private static boolean isRefused(int seed, ThrowingReader reader) {
        boolean[] refused = new boolean[1];
        assertThatCode(() -> {
                    try {
                        reader.read();
                    } catch (IntakeException e) {
                        assertThat(e.getMessage()).hasSizeLessThan(1000).doesNotContain("\n");
                        refused[0] = true;
                    }
                })
                .as("mutation %d", seed)
                .doesNotThrowAnyException();
        return refused[0];
    }

    @FunctionalInterface
    private interface ThrowingReader {
        Object read() throws Exception;
    }

    private static byte[] mutated(byte[] whole, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] changed = Arrays.copyOf(whole, random.nextInt(10) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int change = random.nextInt(MOST_CHANGES); change >= 0 && changed.length > 0; change--) {
            changed[random.nextInt(changed.length)] =
                    random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt();
        }
        return changed;
    }
}
