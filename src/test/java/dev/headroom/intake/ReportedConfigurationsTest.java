package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.CacheCells;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.LayerSizes;
import dev.headroom.estimate.RunOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations that people have, each with what its model keeps by what is known of it elsewhere. */
class ReportedConfigurationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            llama4-empty-no-rope-layers | 131072 | FULL_ATTENTION 12×8×128, SLIDING_WINDOW 36×8×128 | 7725907968 | 0
            latent-attention-switched-off | 8192 | FULL_ATTENTION 12×10×128 | 503316480 | 0
            two-attentions-per-block | 8192 | LATENT_ATTENTION 28×576 | 264241152 | 0
            repeated-block-types | 8192 | RECURRENT 18, SLIDING_WINDOW 8×1×256 | 20971520 | 737280
            expert-facts-as-lists | 8192 | FULL_ATTENTION 32×8×128 | 1073741824 | 0
            one-expert-as-lists | 8192 | FULL_ATTENTION 32×8×128 | 1073741824 | 0
            depth-by-block-types | 131072 | CACHELESS 16, FULL_ATTENTION 4×2×128, RECURRENT 16 | 536870912 | 69074944
            kimi-delta-attention | 131072 | LATENT_ATTENTION 24×576, RECURRENT 69 | 3623878656 | 464633856
            index-keys | 131072 | LATENT_ATTENTION 61×704 | 11257511936 | 0
            nested-experts | 8192 | FULL_ATTENTION 40×8×128 | 1342177280 | 0
            left-out-defaults | 131072 | FULL_ATTENTION 5×4×256, SLIDING_WINDOW 29×4×256 | 2866806784 | 0
            sparse-attention-by-name | 131072 | LATENT_ATTENTION 11×544, RECURRENT 34 | 1568669696 | 152633344""")
    void eachKeepsWhatItsModelKeeps(String file, int context, String groups, long cacheBytes, long stateBytes)
            throws IOException {
        ModelFacts facts = packaged(file);
        assertThat(facts.missing()).isEmpty();
        LayerMap layers = facts.layerMap().orElseThrow();
        assertThat(groups(layers)).isEqualTo(groups);
        assertThat(layers.cacheBytes(CacheCells.of(context, RunOptions.DEFAULT)))
                .isEqualTo((double) cacheBytes);
        assertThat(layers.stateBytes(1).value()).isEqualTo((double) stateBytes);
    }

    @Test
    void anIndexKeyPerPoolComesOnTopOfTheCache() throws IOException {
        assertThat(packaged("sparse-attention-by-name").attention().indexKeySize(3))
                .isEqualTo(128 / 4);
        assertThat(packaged("sparse-attention-by-name").attention().indexKeySize(0))
                .isZero();
        assertThat(11L * 131_072 * (512 + 128 / 4) * 2).isEqualTo(1_568_669_696);
    }

    @Test
    void expertsAreReadWhereverAndHoweverTheyStand() throws IOException {
        assertThat(packaged("expert-facts-as-lists").experts())
                .isEqualTo(new ExpertFacts(
                        Optional.of(64),
                        Optional.of(8),
                        Optional.of(1),
                        Optional.of(3072),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(packaged("one-expert-as-lists").experts()).isEqualTo(ExpertFacts.NONE);
        ExpertFacts nested = packaged("nested-experts").experts();
        assertThat(nested.total()).contains(16);
        assertThat(nested.used()).contains(4);
    }

    /**
     * Six layers each; F full, S sliding, L latent, R recurrent, C convolution, B and W with a state beside, - none.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"layer_types": ["indexed_attention", "qwen_sparse_attention", "minimax_m3_sparse", "global", "attention", \
            "full_attention"]} | FFFFFF
            {"layer_types": ["hybrid", "hybrid_sliding", "linear_attention", "mamba", "conv", "moe"]} | BWRRC-
            {"layer_types": ["sparse", "dense", "sparse", "dense", "sparse", "dense"]} | FFFFFF
            {"layer_types": ["full_attention", "compressed_sparse_attention", "conv", "conv", "conv", "conv"]} | ?
            {"layer_types": ["full_attention", "heavily_compressed_attention", "conv", "conv", "conv", "conv"]} | ?
            {"layer_types": ["conv", "conv", "conv", "conv", "conv", "conv", "full_attention"]} | CCCCCC
            {"attention_layers": ["global", "local", "global", "local", "global", "local"], "window_size": 256} | FSFSFS
            {"block_types": ["recurrent", "attention"], "attention_window_size": 2048} | RSRSRS
            {"block_types": ["recurrent", "new"], "attention_window_size": 2048} | ?
            {"layer_group_size": 4, "model_type": "bailing_moe_linear"} | RRRFFF
            {"mamba_step": 2} | RFRFRF
            {"linear_attn_config": {"kda_layers": [1, 2, 4]}} | RRFRFF
            {"cross_attention_layers": [1, 4]} | F-FF-F
            {"global_attn_every_n_layers": 3, "sliding_window": 2048} | SSFSSF
            {"sliding_window_layout": [0, 1, 1, 0, 1, 1], "sliding_window_size": 4096} | FSSFSS
            {"sliding_window": [512, null, 512, null, 512, null]} | SFSFSF
            {"sliding_window": null, "sliding_window_pattern": 4} | FFFFFF
            {"sliding_window": null, "sliding_window_pattern": "LLLG"} | FFFFFF
            {"sliding_window": -1, "use_sliding_window": false} | FFFFFF
            {"use_cla": true, "cla_share_factor": 2} | F-F-F-
            {"block_configs": [{"attention": {"n_heads_in_group": 8}}, {"attention": {"no_op": true}}, {"attention": \
            {"replace_with_linear": true}}, {"attention": {"n_heads_in_group": 4}}, {"attention": {"no_op": true}}, \
            {"attention": {"n_heads_in_group": 8}}]} | F--F-F
            {"block_configs": [{"attention": {"window_length": 8192}}, {}, {}, {}, {}, {}]} | ?
            {"model_type": "qwen3_next"} | RRRFRR
            {"model_type": "olmo3"} | SSSFSS
            {"model_type": "cwm"} | FSSSFS
            {"model_type": "ministral"} | SSSSSS
            {"model_type": "qwen2", "use_sliding_window": true, "max_window_layers": 3} | FFFFFF
            {"model_type": "dots1"} | FFFFFF
            {"kv_lora_rank": 512, "layer_types": ["sliding_attention", "conv", "conv", "conv", "conv", "conv"]} | ?
            {"model_type": "t5", "is_encoder_decoder": true} | ?
            {"architectures": ["BertModel"]} | ------
            {"architectures": ["XLMRobertaForSequenceClassification"]} | ------
            {"architectures": ["ModernBertForMaskedLM"], "local_attention": 128, \
            "global_attn_every_n_layers": 3} | ------
            {"architectures": ["Gemma3TextModel"], "model_type": "gemma3_text", \
            "use_bidirectional_attention": true} | ------
            {"model_type": "gemma3_text", "use_bidirectional_attention": true} | ------
            {"model_type": "roberta", "is_decoder": true} | FFFFFF""")
    void layersAreOfTheKindsThatTheConfigurationSays(String config, String kinds) throws IOException {
        ModelFacts facts = facts("{\"num_hidden_layers\": 6, " + config.substring(1));
        assertThat(letters(facts)).isEqualTo(kinds.equals("?") ? "" : kinds);
    }

    /** Models whose layers have a window in transformers, and in llama.cpp the whole cache. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"model_type\": \"mistral\", \"sliding_window\": 4096",
                "\"model_type\": \"mixtral\", \"sliding_window\": 4096",
                "\"model_type\": \"ministral3\", \"sliding_window\": 4096",
                "\"model_type\": \"mistral3\", \"text_config\": {\"model_type\": \"mistral\", "
                        + "\"num_hidden_layers\": 6, \"sliding_window\": 4096}",
                "\"model_type\": \"llama\", \"sliding_window\": 4096",
                "\"model_type\": \"phi3\", \"sliding_window\": 2047",
                "\"model_type\": \"phimoe\", \"sliding_window\": 2047",
                "\"model_type\": \"starcoder2\", \"sliding_window\": 4096, \"use_sliding_window\": true",
                "\"model_type\": \"qwen2\", \"use_sliding_window\": true",
                "\"model_type\": \"qwen2_moe\", \"use_sliding_window\": true, \"max_window_layers\": 3",
                "\"model_type\": \"qwen2_5_vl\", \"use_sliding_window\": true, \"max_window_layers\": 3",
                "\"model_type\": \"qwen3\", \"use_sliding_window\": true, \"sliding_window\": 4096, "
                        + "\"max_window_layers\": 3",
                "\"model_type\": \"qwen3_moe\", \"use_sliding_window\": true",
                "\"model_type\": \"smollm3\", \"use_sliding_window\": true, \"sliding_window\": 4096",
                "\"model_type\": \"qwen2\", \"layer_types\": [\"full_attention\", \"sliding_attention\", "
                        + "\"sliding_attention\", \"full_attention\", \"sliding_attention\", "
                        + "\"sliding_attention\"]",
                "\"model_type\": \"mistral\", \"sliding_window\": [512, null, 512, null, 512, null]"
            })
    void aWindowThatTheRuntimeDoesNotKnowSavesNothing(String fields) throws IOException {
        assertThat(letters(facts("{\"num_hidden_layers\": 6, %s}".formatted(fields))))
                .isEqualTo("FFFFFF");
    }

    @Test
    void theFirstMistralKeepsFourGibibytesFor32KTokens() throws IOException {
        ModelFacts mistral = facts("""
                {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "num_hidden_layers": 32, \
                "hidden_size": 4096, "num_attention_heads": 32, "num_key_value_heads": 8, "sliding_window": 4096, \
                "max_position_embeddings": 32768, "vocab_size": 32000}""");

        assertThat(mistral.layerMap().orElseThrow().cacheBytes(CacheCells.of(32_768, RunOptions.DEFAULT)))
                .isEqualTo(4_294_967_296.0);
    }

    @Test
    void ofLlama4TheIntervalTellsWhichLayersSeeAll() throws IOException {
        ModelFacts half = facts("""
                {"model_type": "llama4", "text_config": {"model_type": "llama4_text", "num_hidden_layers": 48, \
                "no_rope_layers": [], "no_rope_layer_interval": 2}}""");

        assertThat(letters(half)).isEqualTo("SF".repeat(24));
    }

    /** What looks like a pattern and is not known must not pass for full attention in all layers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"layers_types\": [1, 2]",
                "\"attention_pattern\": \"FSFS\"",
                "\"hybrid_attention\": {\"period\": 4}",
                "\"swa_layers\": [0, 1]",
                "\"sliding_layers\": 3",
                "\"local_attention_window\": 512",
                "\"window_sizes\": [512, 0]",
                "\"mixer_types\": [\"a\"]",
                "\"ssm_cfg\": {\"layer\": \"Mamba2\"}",
                "\"mb_per_layer\": 2",
                "\"dense_attention_every_n_layers\": 2",
                "\"sparse_attention_config\": {\"sparse_attention_freq\": [0, 1]}",
                "\"attn_layer_idx\": [3]",
                "\"full_attention_layers\": [3]"
            })
    void aPatternThatIsNotKnownLeavesTheKindsUnknown(String field) throws IOException {
        ModelFacts facts = facts("{\"num_hidden_layers\": 6, %s}".formatted(field));
        assertThat(facts.layerKinds()).isEmpty();
        assertThat(facts.missing()).contains("layerKinds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"mlp_layer_types\": [\"dense\"]",
                "\"moe_layer_freq\": [0, 1]",
                "\"expert_layer_period\": 2",
                "\"no_rope_layer_interval\": 4",
                "\"max_window_layers\": 28",
                "\"use_sliding_window\": false",
                "\"chunk_size_feed_forward\": 0",
                "\"attention_window_size\": null",
                "\"hybrid_override_pattern\": []"
            })
    void whatTellsNothingOfAttentionDoesNotHide(String field) throws IOException {
        assertThat(letters(facts("{\"num_hidden_layers\": 6, %s}".formatted(field))))
                .isEqualTo("FFFFFF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"num_layers": 14, "model_type": "longcat_flash"} | 28
            {"num_hidden_layers": 56, "num_layers": 28, "model_type": "longcat_flash"} | 56
            {"hybrid_override_pattern": "M-M*"} | 4
            {"layer_types": ["conv", "full_attention"]} | 2
            {"num_hidden_layers": 24, "total_ut_steps": 4} | 96
            {"num_hidden_layers": 4, "num_loops": 2} | 8
            {"num_hidden_layers": 16, "model_type": "hrm_text"} | 128
            {"num_hidden_layers": "12"} | 12
            {"num_hidden_layers": 12.0} | 12
            {"model_type": "llava", "text_config": {"model_type": "llama"}} | 32
            {"thinker_config": {"text_config": {"num_hidden_layers": 48}}} | 48
            {"llm_config": {"num_hidden_layers": 7}} | 7""")
    void theDepthIsFound(String config, int layers) throws IOException {
        assertThat(facts(config).layers()).contains(layers);
    }

    /** With 16 heads of 64, where not told otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kimi Delta Attention | {"linear_attn_config": {"full_attn_layers": [], "kda_layers": [1], "num_heads": 32, \
            "head_dim": 128, "short_conv_kernel_size": 4}} | 561152
            lightning attention | {"attn_type_list": [0], "head_dim": 128} | 262144
            lightning attention of Ring | {"model_type": "bailing_moe_linear", "layer_group_size": 2, \
            "num_hidden_layers": 2, "layer_types": ["linear_attention", "linear_attention"], "head_dim": 128} | 262144
            RWKV 7 | {"model_type": "rwkv7", "head_dim": 64} | 67584
            RWKV 5 | {"model_type": "rwkv5", "head_size": 64} | 67584
            gated linear recurrent unit | {"layer_types": ["recurrent"], "lru_width": 2560, "conv1d_width": 4} | 10240
            Mamba 1 | {"model_type": "falcon_mamba", "state_size": 16, "conv_kernel": 4, "expand": 2} | 38912
            Mamba 2 | {"model_type": "mamba2", "n_groups": 1, "num_heads": 32, "head_dim": 64, "state_size": 128, \
            "expand": 2, "conv_kernel": 4} | 269056
            gated delta net | {"layer_types": ["linear_attention"], "linear_num_value_heads": 32, \
            "linear_value_head_dim": 128, "linear_num_key_heads": 16, "linear_key_head_dim": 128, \
            "linear_conv_kernel_dim": 4} | 548864""")
    void aStateIsOfTheElementsThatLlamaCppKeeps(String form, String config, long elements) throws IOException {
        String whole = "{\"hidden_size\": 1024, \"num_attention_heads\": 16, "
                + (config.contains("num_hidden_layers") ? "" : "\"num_hidden_layers\": 1, ")
                + config.substring(1);
        LayerGroup state = facts(whole).layerMap().orElseThrow().groups().get(0);
        assertThat(state.stateBytes(1).value() / 4 / state.layers()).as(form).isEqualTo((double) elements);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"model_type": "gemma2", "num_attention_heads": 16} | 4 | 256 | 256000
            {"model_type": "gemma3", "text_config": {"num_hidden_layers": 34}} | 4 | 256 | 262208
            {"model_type": "llama4", "text_config": {"num_hidden_layers": 48}} | 8 | 128 | 202048
            {"model_type": "qwen2_vl", "hidden_size": 1536, "num_attention_heads": 12, "num_key_value_heads": 2} | 2 | \
            128 | 152064
            {"model_type": "llava", "text_config": {"model_type": "mistral", "hidden_size": 5120, "head_dim": 128, \
            "vocab_size": 131072}} | 8 | 128 | 131072
            {"model_type": "mistral", "hidden_size": 4096, "head_dim": null, \
            "num_attention_heads": 32} | 8 | 128 | 32000
            {"model_type": "phi3"} | 32 | 96 | 32064
            {"model_type": "llama", "num_attention_heads": 40, "hidden_size": 5120} | 40 | 128 | 32000""")
    void whatAConfigurationLeavesOutIsTheDefaultOfItsClass(String config, int kvHeads, int keySize, int vocabulary)
            throws IOException {
        ModelFacts facts = facts(config);
        assertThat(facts.attention().kvHeads()).contains(PerLayer.same(kvHeads));
        assertThat(facts.attention().keySize()).contains(keySize);
        assertThat(facts.vocabularySize()).contains(vocabulary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"moe_intermediate_size\": [1536, 512]",
                "\"num_shared_experts\": []",
                "\"first_k_dense_replace\": null",
                "\"intermediate_size\": [1, 2]",
                "\"intermediate_size\": {\"a\": 1}",
                "\"architectures\": []",
                "\"torch_dtype\": {\"text_config\": \"bfloat16\"}",
                "\"moe_topk\": \"many\"",
                "\"num_nextn_predict_layers\": -1",
                "\"use_sliding_window\": []",
                "\"layer_types\": []"
            })
    void aFactThatIsNotNeededRefusesNoFile(String field) throws IOException {
        assertThat(letters(facts("{\"num_hidden_layers\": 6, \"num_attention_heads\": 8, %s}".formatted(field))))
                .isEqualTo("FFFFFF");
    }

    @Test
    void headsMayDifferBetweenLayers() throws IOException {
        LayerMap layers = facts("""
                {"num_hidden_layers": 4, "hidden_size": 512, "num_attention_heads": 8, "num_key_value_heads": \
                [8, 4, 4, 2]}""").layerMap().orElseThrow();
        assertThat(groups(layers)).isEqualTo("FULL_ATTENTION 1×2×64, FULL_ATTENTION 1×8×64, FULL_ATTENTION 2×4×64");
    }

    @Test
    void someLayersUseTheChoiceOfAnother() throws IOException {
        ModelFacts facts = facts("""
                {"num_hidden_layers": 6, "kv_lora_rank": 512, "qk_rope_head_dim": 64, "num_attention_heads": 8, \
                "index_head_dim": 128, "indexer_types": ["full", "full", "full", "shared", "shared", "shared"]}""");
        assertThat(facts.attention().indexKeySize()).contains(new PerLayer(List.of(128, 128, 128, 0, 0, 0)));
    }

    @Test
    void anIndexBesideWholeKeysIsMissing() throws IOException {
        ModelFacts facts = facts("""
                {"num_hidden_layers": 2, "num_attention_heads": 8, "hidden_size": 512, "index_head_dim": 128}""");
        assertThat(facts.missing()).contains("attention.indexKeys");
        assertThat(facts.layerMap()).isEmpty();
    }

    private static String letters(ModelFacts facts) {
        return facts.layerKinds().stream()
                .map(kinds -> kinds.stream().map(Enum::name).collect(Collectors.joining("+")))
                .map(kind -> switch (kind) {
                    case "FULL_ATTENTION" -> "F";
                    case "SLIDING_WINDOW" -> "S";
                    case "LATENT_ATTENTION" -> "L";
                    case "RECURRENT" -> "R";
                    case "CONVOLUTION" -> "C";
                    case "CACHELESS" -> "-";
                    case "FULL_ATTENTION+RECURRENT" -> "B";
                    default -> "W";
                })
                .collect(Collectors.joining());
    }

    private static String groups(LayerMap layers) {
        return layers.groups().stream()
                .map(group -> {
                    LayerSizes sizes = group.sizes();
                    return group.kind() + " " + group.layers()
                            + (sizes.kvHeads().isKnown() ? "×" + sizes.kvHeads().intOrNull() : "")
                            + (sizes.keyDim().isKnown() ? "×" + sizes.keyDim().intOrNull() : "");
                })
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static ModelFacts packaged(String file) throws IOException {
        try (InputStream json =
                ReportedConfigurationsTest.class.getResourceAsStream("/intake/%s.json".formatted(file))) {
            return HuggingFaceConfig.read("config.json", json).facts();
        }
    }

    private static ModelFacts facts(String json) throws IOException {
        return HuggingFaceConfig.read("config.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .facts();
    }
}
