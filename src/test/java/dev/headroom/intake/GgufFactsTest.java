package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.estimate.LayerKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GgufFactsTest {
    private static final List<LayerKind> FULL_ATTENTION = List.of(LayerKind.FULL_ATTENTION);
    private static final List<LayerKind> SLIDING_WINDOW = List.of(LayerKind.SLIDING_WINDOW);
    private static final List<LayerKind> RECURRENT = List.of(LayerKind.RECURRENT);
    private static final List<LayerKind> CONVOLUTION = List.of(LayerKind.CONVOLUTION);
    private static final List<LayerKind> CACHELESS = List.of(LayerKind.CACHELESS);
    private static final Map<Character, String> TENSORS = Map.of(
            'a',
            "attn_q",
            'q',
            "attn_qkv",
            'o',
            "attn_output",
            's',
            "ssm_conv1d",
            'k',
            "ssm_conv1d_q",
            'c',
            "shortconv.conv",
            'l',
            "attn_k_b",
            'f',
            "ffn_up");

    @Test
    void aDenseModelTellsAllThatAnEstimateNeeds() {
        ModelFacts facts = Llama.header(GgmlType.Q4_0).facts();

        assertThat(facts.missing()).isEmpty();
        assertThat(facts.name()).contains("Llama 3.1 8B");
        assertThat(facts.architecture()).contains("llama");
        assertThat(facts.layers()).contains(32);
        assertThat(facts.hiddenSize()).contains(4096);
        assertThat(facts.vocabularySize()).contains(128_256);
        assertThat(facts.contextTokens()).contains(131_072);
        assertThat(facts.tiedEmbeddings()).contains(false);
        assertThat(facts.layerKinds()).hasSize(32).containsOnly(FULL_ATTENTION);
        assertThat(facts.attention())
                .isEqualTo(new AttentionFacts(
                        Optional.of(PerLayer.same(32)),
                        Optional.of(PerLayer.same(8)),
                        Optional.of(128),
                        Optional.of(128),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(128),
                        Optional.empty()));
    }

    @Test
    void aFileWithoutMetadataTellsWhatIsMissing() {
        assertThat(gguf().facts().missing())
                .containsExactly(
                        "layers",
                        "hiddenSize",
                        "vocabularySize",
                        "contextTokens",
                        "layerKinds",
                        "attention.heads",
                        "attention.kvHeads",
                        "attention.keySize",
                        "attention.valueSize");
    }

    @Test
    void aVocabularyIsCountedWhereItsSizeIsNotTold() {
        assertThat(gguf().texts("tokenizer.ggml.tokens", List.of("a", "b", "c"))
                        .facts()
                        .vocabularySize())
                .contains(3);
    }

    @Test
    void keyHeadsMayDifferBetweenLayers() {
        ModelFacts facts = layers("lfm2moe", "cca")
                .u32s("lfm2moe.attention.head_count_kv", 0, 0, 8)
                .u32("lfm2moe.attention.head_count", 32)
                .u32("lfm2moe.shortconv.l_cache", 3)
                .facts();

        assertThat(facts.layerKinds()).containsExactly(CONVOLUTION, CONVOLUTION, FULL_ATTENTION);
        assertThat(facts.attention().kvHeads()).contains(new PerLayer(List.of(0, 0, 8)));
        assertThat(facts.recurrence().shortConvolutionCache()).contains(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ordinary | a | FULL_ATTENTION
            fused queries, keys and values | q | FULL_ATTENTION
            state space | s | RECURRENT
            linear attention of Qwen3-Next | qs | RECURRENT
            linear attention of Kimi Linear | aok | RECURRENT
            both, as in Falcon-H1 | aos | FULL_ATTENTION RECURRENT
            short convolution | c | CONVOLUTION
            latent attention | al | LATENT_ATTENTION
            feed-forward alone | f | CACHELESS""")
    void tensorsTellTheKindOfALayer(String kind, String tensors, String expected) {
        GgufWriter writer = gguf().text("general.architecture", "x").u32("x.block_count", 1);
        tensors.chars()
                .forEach(tensor -> writer.tensor("blk.0." + TENSORS.get((char) tensor) + ".weight", GgmlType.F32, 1));

        assertThat(writer.facts().layerKinds())
                .as(kind)
                .containsExactly(Arrays.stream(expected.split(" "))
                        .map(LayerKind::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blk.0.new_mixer.weight", "blk.0.cross_attn_k.weight"})
    void tensorsThatTellNothingLeaveTheKindsUnknown(String tensor) {
        assertThat(gguf().text("general.architecture", "x")
                        .u32("x.block_count", 1)
                        .tensor("blk.0.attn_norm.weight", GgmlType.F32, 1)
                        .tensor(tensor, GgmlType.F32, 1)
                        .facts()
                        .layerKinds())
                .isEmpty();
    }

    @Test
    void aLayerThatIsNotInTheFileLeavesTheKindsUnknown() {
        assertThat(gguf().text("general.architecture", "x")
                        .u32("x.block_count", 2)
                        .tensor("blk.0.attn_q.weight", GgmlType.F32, 1)
                        .facts()
                        .layerKinds())
                .isEmpty();
    }

    @Test
    void aPeriodTellsWhichLayersHaveAWindow() {
        ModelFacts facts = window(layers("x", "aaaaaa"))
                .u32("x.attention.sliding_window_pattern", 3)
                .facts();

        assertThat(facts.layerKinds())
                .containsExactly(
                        SLIDING_WINDOW, SLIDING_WINDOW, FULL_ATTENTION, SLIDING_WINDOW, SLIDING_WINDOW, FULL_ATTENTION);
        assertThat(facts.attention().slidingWindowTokens()).contains(1024);
    }

    @Test
    void aFlagForEachLayerTellsWhichHaveAWindow() {
        ModelFacts facts = window(layers("x", "saa"))
                .flags("x.attention.sliding_window_pattern", true, true, false)
                .facts();

        assertThat(facts.layerKinds()).containsExactly(RECURRENT, SLIDING_WINDOW, FULL_ATTENTION);
    }

    @Test
    void anArchitectureTellsWhichLayersHaveAWindowWhereTheFileDoesNot() {
        assertThat(layers("gpt-oss", "aa")
                        .u32("gpt-oss.attention.sliding_window", 128)
                        .facts()
                        .layerKinds())
                .containsExactly(SLIDING_WINDOW, FULL_ATTENTION);
        assertThat(layers("llama", "aa")
                        .u32("llama.attention.sliding_window", 4096)
                        .facts()
                        .layerKinds())
                .containsOnly(FULL_ATTENTION);
    }

    @ParameterizedTest
    @CsvSource({"gemma2, 4, 2, 4096", "llama4, 8, 6, 8192", "exaone4, 64, 48, 4096", "exaone4, 30, 0, 0"})
    void anArchitectureTellsTheWindowWhereTheFileDoesNot(String architecture, int layers, int withWindow, int tokens) {
        ModelFacts facts = layers(architecture, "a".repeat(layers)).facts();

        assertThat(Collections.frequency(facts.layerKinds(), SLIDING_WINDOW)).isEqualTo(withWindow);
        assertThat(facts.attention().slidingWindowTokens().orElse(0)).isEqualTo(tokens);
    }

    @Test
    void aWindowOfZeroTurnsItOff() {
        assertThat(layers("llama4", "aaaa")
                        .u32("llama4.attention.sliding_window", 0)
                        .facts()
                        .layerKinds())
                .containsOnly(FULL_ATTENTION);
    }

    @Test
    void layersThatPredictAheadKeepNothing() {
        assertThat(layers("x", "aaa").u32("x.nextn_predict_layers", 1).facts().layerKinds())
                .containsExactly(FULL_ATTENTION, FULL_ATTENTION, CACHELESS);
        assertThat(layers("x", "a").u32("x.nextn_predict_layers", 5).facts().layerKinds())
                .containsOnly(CACHELESS);
    }

    @Test
    void aWindowForUnknownLayersLeavesTheKindsUnknown() {
        ModelFacts facts = window(layers("x", "aa")).facts();

        assertThat(facts.layerKinds()).isEmpty();
        assertThat(facts.missing()).contains("layerKinds");
    }

    @ParameterizedTest
    @CsvSource({"0", "1025", "2147483647"})
    void noModelHasThatManyLayers(int layers) {
        assertThatThrownBy(() -> gguf().text("general.architecture", "x")
                        .u32("x.block_count", layers)
                        .facts())
                .hasMessage("model.gguf, metadata x.block_count: is %d, but must be from 1 to 1024", layers);
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> gguf().text("general.architecture", "x")
                        .text("x.block_count", "many")
                        .facts())
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessage("model.gguf, metadata x.block_count: is \"many\", but must be a whole number from 0 to "
                        + "2147483647");
        assertThatThrownBy(() -> gguf().text("general.architecture", "x")
                        .texts("x.block_count", List.of("a", "b"))
                        .facts())
                .hasMessageContaining("is an array of 2 × STRING, but");
        assertThatThrownBy(() -> gguf().u32("general.architecture", 1).facts())
                .hasMessageEndingWith("but must be a short text");
        assertThatThrownBy(() ->
                        layers("x", "aaa").u32s("x.attention.head_count", 8, 8).facts())
                .hasMessageEndingWith(
                        "is an array of 2, but must be a whole number or an array with one for each layer, of which "
                                + "there are 3");
    }

    private static GgufWriter window(GgufWriter writer) {
        return writer.u32("x.attention.sliding_window", 1024);
    }

    /** An architecture with a layer for each letter, which has the letter's tensor. */
    private static GgufWriter layers(String architecture, String tensors) {
        GgufWriter writer =
                gguf().text("general.architecture", architecture).u32(architecture + ".block_count", tensors.length());
        for (int layer = 0; layer < tensors.length(); layer++) {
            writer.tensor("blk." + layer + "." + TENSORS.get(tensors.charAt(layer)) + ".weight", GgmlType.F32, 1);
        }
        return writer;
    }
}
