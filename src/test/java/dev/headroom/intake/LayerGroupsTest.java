package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.Convolution;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layers of a configuration, in the terms of the estimator. */
class LayerGroupsTest {
    private static final String HEADS = """
            "num_attention_heads": 16, "num_key_value_heads": 2, "head_dim": 128, "hidden_size": 2048""";
    private static final FullAttention SIX = new FullAttention(6, 2, 128, 128);

    @Test
    void layersWithAttentionAndAStateSpaceSideBySideAreInTwoGroups() throws IOException {
        LayerMap falcon = map("""
                "model_type": "falcon_h1", "mamba_d_conv": 4, "mamba_d_ssm": 1536, "mamba_d_state": 128, \
                "mamba_n_groups": 1""");
        assertThat(falcon).isEqualTo(new LayerMap(List.of(SIX, Recurrent.of(6, 4, 1536, 1, 128)), 0));
        assertThat(falcon.recurrentLayers()).isEqualTo(6);
    }

    @Test
    void aStateOfUnknownSizeLeavesItsLayersKnown() throws IOException {
        LayerMap unknown = map("""
                "layer_types": ["hybrid", "hybrid", "hybrid", "hybrid", "hybrid", "hybrid"]""");
        assertThat(unknown).isEqualTo(new LayerMap(List.of(SIX, new Recurrent(6, Amount.UNKNOWN)), 0));
        assertThat(unknown.recurrentLayers()).isEqualTo(6);
    }

    @Test
    void layersWithoutStateAreNotRecurrent() throws IOException {
        LayerMap lfm2 = map("""
                "full_attn_idxs": [2, 5], "conv_L_cache": 3""");
        assertThat(lfm2.groups()).containsExactly(Convolution.of(4, 3, 2048), SIX.withLayers(2));
        assertThat(lfm2.recurrentLayers()).isZero();
    }

    @Test
    void layersThatShareACacheKeepNone() throws IOException {
        LayerMap gemma = map("""
                "sliding_window": 1024, "sliding_window_pattern": 3, "num_kv_shared_layers": 2""");
        assertThat(gemma.groups())
                .containsExactly(new SlidingAttention(3, 2, 128, 128, 1024), SIX.withLayers(1), new Cacheless(2, true));
    }

    /** Of a file that says no more than the kinds of its layers. */
    @ParameterizedTest
    @EnumSource
    void aKindKeepsSomethingKnownOrSaysWhatIsMissing(LayerKind kind) throws IOException {
        ModelFacts facts = silent(kind);
        Optional<LayerMap> map = facts.layerMap();
        boolean known = map.isPresent() && map.get().stateBytes(1).isKnown();
        assertThat(facts.missing().isEmpty()).isEqualTo(known);
        assertThat(map.map(LayerMap::groups).orElse(List.of()))
                .extracting(LayerGroup::kind)
                .isSubsetOf(kind);
    }

    private static LayerMap map(String facts) throws IOException {
        return facts("\"num_hidden_layers\": 6, %s, %s".formatted(HEADS, facts))
                .layerMap()
                .orElseThrow();
    }

    /** A model of which nothing is known that its cache and state follow from. */
    private static ModelFacts silent(LayerKind kind) throws IOException {
        ModelFacts one = facts("""
                "num_hidden_layers": 1, "hidden_size": 2048, "vocab_size": 1000, "max_position_embeddings": 4096""");
        return new ModelFacts(
                one.name(),
                one.architecture(),
                one.layers(),
                one.hiddenSize(),
                one.vocabularySize(),
                one.contextTokens(),
                one.feedForwardSize(),
                one.perLayerEmbedding(),
                one.predictionLayers(),
                one.tiedEmbeddings(),
                one.weightType(),
                one.attention(),
                one.experts(),
                one.recurrence(),
                List.of(List.of(kind)));
    }

    private static ModelFacts facts(String facts) throws IOException {
        return HuggingFaceConfig.read(
                        "config.json",
                        new ByteArrayInputStream("{%s}".formatted(facts).getBytes(StandardCharsets.UTF_8)))
                .facts();
    }
}
