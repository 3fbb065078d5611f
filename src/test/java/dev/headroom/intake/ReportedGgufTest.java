package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.CacheCells;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.RunOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GGUF files that people have, each with what llama.cpp keeps for its model. */
class ReportedGgufTest {
    private static final String QUERIES = "attn_q";

    @Test
    void theWindowOfPhimoeIsNotRead() {
        LayerMap phimoe = window(shaped("phimoe", 32, 32, 8, 128), "phimoe", 4096)
                .facts()
                .layerMap()
                .orElseThrow();
        assertThat(cacheBytes(phimoe, 32_768)).isEqualTo(4_294_967_296.0);
    }

    @Test
    void eachFourthLayerOfAfmoeSeesAll() {
        LayerMap afmoe = window(shaped("afmoe", 12, 16, 4, 64), "afmoe", 2048)
                .facts()
                .layerMap()
                .orElseThrow();
        assertThat(cacheBytes(afmoe, 32_768)).isEqualTo(124_256_256.0);
    }

    /** Eight layers each; S has a window, F has none; all by default. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            afmoe, SSSFSSSF
            cohere2, SSSFSSSF
            cohere2moe, FSSSFSSS
            exaone-moe, SSSFSSSF
            gemma2, SFSFSFSF
            gemma3, SSSSSFSS
            gemma3n, SSSSFSSS
            gpt-oss, SFSFSFSF
            laguna, FSSSFSSS
            lfm2, SSSSSSSS
            llama4, SSSFSSSF
            mellum, SSSFSSSF
            muse-glimmer, SSSFSSSF
            olmo2, SSSFSSSF
            plamo3, SSSSSSSF
            smallthinker, FSSSFSSS
            llama, FFFFFFFF
            mistral3, FFFFFFFF
            phi3, FFFFFFFF
            phimoe, FFFFFFFF
            qwen2, FFFFFFFF
            qwen3, FFFFFFFF
            starcoder2, FFFFFFFF
            gemma4, ''
            granite_swa, ''
            mimo2, ''
            step35, ''
            deepseek4, ''
            not-yet-known, ''""")
    void anArchitectureHasThePatternThatLlamaCppTakes(String architecture, String pattern) {
        ModelFacts facts =
                window(shaped(architecture, 8, 8, 8, 64), architecture, 1024).facts();
        assertThat(facts.layerKinds().stream()
                        .map(kinds -> kinds.equals(List.of(LayerKind.SLIDING_WINDOW)) ? "S" : "F")
                        .collect(Collectors.joining()))
                .isEqualTo(pattern);
        assertThat(facts.missing().contains("layerKinds")).isEqualTo(pattern.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"smallthinker, 4096", "llama4, 8192", "mellum, 1024"})
    void someArchitecturesHaveOneWindowWhateverTheFileSays(String architecture, int tokens) {
        assertThat(window(shaped(architecture, 8, 8, 8, 64), architecture, 1024)
                        .facts()
                        .attention()
                        .slidingWindowTokens())
                .contains(tokens);
    }

    @Test
    void aPeriodKeepsTheOrderOfItsArchitecture() {
        ModelFacts facts = window(shaped("cohere2moe", 4, 8, 8, 64), "cohere2moe", 1024)
                .u32("cohere2moe.attention.sliding_window_pattern", 2)
                .facts();
        assertThat(facts.layerKinds().get(0)).containsExactly(LayerKind.FULL_ATTENTION);
        assertThat(facts.layerKinds().get(1)).containsExactly(LayerKind.SLIDING_WINDOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bert",
                "nomic-bert",
                "nomic-bert-moe",
                "jina-bert-v2",
                "jina-bert-v3",
                "modern-bert",
                "neo-bert",
                "eurobert",
                "gemma-embedding",
                "llada",
                "dream"
            })
    void modelsThatSeeAWholeTextAtOnceKeepNothing(String architecture) {
        ModelFacts facts =
                window(shaped(architecture, 24, 16, 16, 64), architecture, 128).facts();
        assertThat(facts.layerKinds()).hasSize(24).containsOnly(List.of(LayerKind.CACHELESS));
        assertThat(cacheBytes(facts.layerMap().orElseThrow(), 8192)).isZero();
    }

    @Test
    void attentionBothWaysKeepsNothingWhateverTheArchitecture() {
        assertThat(shaped("qwen3", 2, 8, 8, 64)
                        .flag("qwen3.attention.causal", false)
                        .facts()
                        .layerKinds())
                .containsOnly(List.of(LayerKind.CACHELESS));
        assertThat(shaped("qwen3", 2, 8, 8, 64)
                        .flag("qwen3.attention.causal", true)
                        .facts()
                        .layerKinds())
                .containsOnly(List.of(LayerKind.FULL_ATTENTION));
    }

    @ParameterizedTest
    @CsvSource({"rwkv7, 2, 12976128", "rwkv6, 2, 12976128", "rwkv7, -1, 12976128", "arwkv7, 1, 12779520"})
    void theStateOfRwkvIsToldByItsHeadsAndShifts(String architecture, int shifts, double bytes) {
        GgufWriter writer = layers(architecture, 24, "time_mix_key")
                .u32(architecture + ".embedding_length", 2048)
                .u32(architecture + ".wkv.head_size", 64)
                .u32(architecture + ".context_length", 8192)
                .u32(architecture + ".vocab_size", 65_536);
        if (shifts > 0) {
            writer.u32(architecture + ".token_shift_count", shifts);
        }
        ModelFacts facts = writer.facts();
        assertThat(facts.missing()).isEmpty();
        assertThat(facts.layerMap().orElseThrow().stateBytes(1).value()).isEqualTo(bytes);
    }

    @Test
    void kimiDeltaAttentionHasThreeConvolutions() {
        ModelFacts facts = layers("kimi-linear", 1, "ssm_conv1d_q")
                .u32("kimi-linear.attention.head_count", 32)
                .u32("kimi-linear.kda.head_dim", 128)
                .facts();
        double elements = 32 * 128 * 128 + 3 * 3 * 32 * 128;
        assertThat(facts.layerMap().orElseThrow().stateBytes(1).value()).isEqualTo(4 * elements);
    }

    @Test
    void lightningAttentionIsToldByItsArchitecture() {
        ModelFacts facts = shaped("minimax-01", 16, 64, 8, 128).facts();
        assertThat(facts.layerKinds().indexOf(List.of(LayerKind.FULL_ATTENTION)))
                .isEqualTo(7);
        assertThat(facts.layerMap().orElseThrow().stateBytes(1).value()).isEqualTo(14 * 64 * 128 * 128 * 4.0);
    }

    @Test
    void eachLatentLayerKeepsItsIndexKey() {
        ModelFacts facts = indexed("deepseek32").facts();
        assertThat(facts.attention().indexKeySize()).contains(new PerLayer(List.of(128, 128, 128, 128)));
        assertThat(cacheBytes(facts.layerMap().orElseThrow(), 8192)).isEqualTo(4 * 8192 * (576 + 128) * 2.0);
    }

    @Test
    void layersWithoutAnIndexerOfTheirOwnKeepNoKey() {
        assertThat(indexed("glm-dsa")
                        .u32s("glm-dsa.attention.indexer.types", 1, 1, 0, 0)
                        .facts()
                        .attention()
                        .indexKeySize())
                .contains(new PerLayer(List.of(128, 128, 0, 0)));
        assertThat(indexed("glm-dsa")
                        .u32("glm-dsa.context_length", 1 << 20)
                        .facts()
                        .attention()
                        .indexKeySize())
                .contains(new PerLayer(List.of(128, 128, 128, 0)));
    }

    @Test
    void blocksThatRunSeveralTimesHaveACacheEachTime() {
        ModelFacts facts =
                shaped("nanbeige", 4, 8, 8, 64).u32("nanbeige.num_loops", 2).facts();
        assertThat(facts.layers()).contains(8);
        assertThat(cacheBytes(facts.layerMap().orElseThrow(), 1024)).isEqualTo(8 * 1024 * 8 * 128 * 2.0);
    }

    @Test
    void factsOfOtherKindsAreTakenWhereTheyTellTheSame() {
        ModelFacts facts = shaped("x", 2, 8, 8, 64)
                .u32s("x.expert_used_count", 4, 4)
                .u32("x.expert_count", 16)
                .u32s("x.expert_feed_forward_length", 512, 256)
                .f32("x.context_length", 4096)
                .facts();
        assertThat(facts.experts().used()).contains(4);
        assertThat(facts.experts().hiddenSize()).isEmpty();
        assertThat(facts.contextTokens()).contains(4096);
    }

    private static GgufWriter indexed(String architecture) {
        return layers(architecture, 4, "attn_k_b")
                .u32(architecture + ".attention.head_count", 8)
                .u32(architecture + ".attention.kv_lora_rank", 512)
                .u32(architecture + ".rope.dimension_count", 64)
                .u32(architecture + ".attention.indexer.key_length", 128);
    }

    private static GgufWriter shaped(String architecture, int layers, int heads, int kvHeads, int headSize) {
        return layers(architecture, layers, QUERIES)
                .u32(architecture + ".embedding_length", heads * headSize)
                .u32(architecture + ".attention.head_count", heads)
                .u32(architecture + ".attention.head_count_kv", kvHeads)
                .u32(architecture + ".attention.key_length", headSize)
                .u32(architecture + ".attention.value_length", headSize);
    }

    private static GgufWriter layers(String architecture, int layers, String tensor) {
        GgufWriter writer =
                gguf().text("general.architecture", architecture).u32(architecture + ".block_count", layers);
        for (int layer = 0; layer < layers; layer++) {
            writer.tensor("blk.%d.%s.weight".formatted(layer, tensor), GgmlType.F32, 1);
        }
        return writer;
    }

    private static GgufWriter window(GgufWriter writer, String architecture, int tokens) {
        return writer.u32(architecture + ".attention.sliding_window", tokens);
    }

    private static double cacheBytes(LayerMap layers, int context) {
        return layers.cacheBytes(CacheCells.of(context, RunOptions.DEFAULT));
    }
}
