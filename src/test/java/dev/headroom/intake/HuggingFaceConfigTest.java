package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.estimate.LayerKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HuggingFaceConfigTest {

    @Test
    void theConfigurationOfLfm2IsUnderstood() throws IOException {
        ModelFacts facts = facts("""
                {"architectures": ["Lfm2MoeForCausalLM"], "model_type": "lfm2_moe", "num_hidden_layers": 24, \
                "hidden_size": 2048,
                 "num_attention_heads": 32, "num_key_value_heads": 8, "conv_L_cache": 3, "max_position_embeddings": \
                128000,
                 "vocab_size": 65536, "num_experts": 32, "num_experts_per_tok": 4, "num_dense_layers": 2, \
                "moe_intermediate_size": 1792,
                 "intermediate_size": 7168, "dtype": "bfloat16", "tie_embedding": true, "layer_types": ["conv", \
                "conv", "full_attention",
                 "conv", "conv", "conv", "full_attention", "conv", "conv", "conv", "full_attention", "conv", "conv", \
                "conv",
                 "full_attention", "conv", "conv", "conv", "full_attention", "conv", "conv", "full_attention", "conv", \
                "conv"]}""");

        assertThat(facts.missing()).isEmpty();
        assertThat(Collections.frequency(facts.layerKinds(), List.of(LayerKind.FULL_ATTENTION)))
                .isEqualTo(6);
        assertThat(facts.attention().keySize()).contains(64);
        assertThat(facts.recurrence().shortConvolutionCache()).contains(3);
        assertThat(facts.experts())
                .isEqualTo(new ExpertFacts(
                        Optional.of(32),
                        Optional.of(4),
                        Optional.empty(),
                        Optional.of(1792),
                        Optional.empty(),
                        Optional.of(2)));
        assertThat(facts.tiedEmbeddings()).contains(true);
        assertThat(facts.weightType()).contains("bfloat16");
    }

    @Test
    void theConfigurationOfDeepSeekIsUnderstood() throws IOException {
        ModelFacts facts = facts("""
                {"architectures": ["DeepseekV3ForCausalLM"], "num_hidden_layers": 61, "hidden_size": 7168, \
                "num_attention_heads": 128,
                 "num_key_value_heads": 128, "kv_lora_rank": 512, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, \
                "v_head_dim": 128,
                 "n_routed_experts": 256, "num_experts_per_tok": 8, "n_shared_experts": 1, "first_k_dense_replace": 3,
                 "max_position_embeddings": 163840, "vocab_size": 129280, "num_nextn_predict_layers": 1,
                 "quantization_config": {"quant_method": "fp8"}}""");

        assertThat(facts.missing()).isEmpty();
        assertThat(facts.layerKinds()).hasSize(61).containsOnly(List.of(LayerKind.LATENT_ATTENTION));
        assertThat(facts.attention().keySize()).contains(192);
        assertThat(facts.attention().valueSize()).contains(128);
        assertThat(facts.attention().latentRank()).contains(512);
        assertThat(facts.attention().rotarySize()).contains(64);
        assertThat(facts.predictionLayers()).contains(1);
    }

    @Test
    void theLanguageModelOfAMultimodalOneIsTaken() throws IOException {
        ModelFacts facts = facts("""
                {"architectures": ["Gemma4ForConditionalGeneration"], "dtype": "bfloat16", "vision_config": \
                {"num_hidden_layers": 27},
                 "text_config": {"num_hidden_layers": 3, "hidden_size": 2560, "num_attention_heads": 8, \
                "num_key_value_heads": 2,
                 "head_dim": 256, "global_head_dim": 512, "num_global_key_value_heads": 1, "sliding_window": 512, \
                "vocab_size": 262144,
                 "max_position_embeddings": 131072, "num_kv_shared_layers": 1, "hidden_size_per_layer_input": 256,
                 "layer_types": ["sliding_attention", "sliding_attention", "full_attention"]}}""");

        assertThat(facts.missing()).isEmpty();
        assertThat(facts.attention())
                .isEqualTo(new AttentionFacts(
                        Optional.of(PerLayer.same(8)),
                        Optional.of(new PerLayer(List.of(2, 2, 1))),
                        Optional.of(512),
                        Optional.of(512),
                        Optional.of(256),
                        Optional.of(256),
                        Optional.of(512),
                        Optional.of(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(facts.perLayerEmbedding()).contains(256);
        assertThat(facts.weightType()).contains("bfloat16");
    }

    @Test
    void linearAttentionIsToldInTheTermsOfMamba() throws IOException {
        ModelFacts facts = facts("""
                {"num_hidden_layers": 48, "hidden_size": 2048, "num_attention_heads": 16, "num_key_value_heads": 2, \
                "head_dim": 256,
                 "full_attention_interval": 4, "linear_conv_kernel_dim": 4, "linear_key_head_dim": 128, \
                "linear_value_head_dim": 128,
                 "linear_num_key_heads": 16, "linear_num_value_heads": 32, "max_position_embeddings": 262144, \
                "vocab_size": 151936}""");

        assertThat(facts.missing()).isEmpty();
        assertThat(Collections.frequency(facts.layerKinds(), List.of(LayerKind.FULL_ATTENTION)))
                .isEqualTo(12);
        assertThat(facts.recurrence())
                .isEqualTo(new RecurrenceFacts(
                        RecurrenceFacts.Form.STATE_SPACE,
                        Optional.of(4),
                        Optional.of(4096),
                        Optional.of(128),
                        Optional.of(32),
                        Optional.of(16),
                        Optional.of(16),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"mamba_num_heads": 128, "mamba_head_dim": 80} | 10240
            {"mamba_d_ssm": 3072, "mamba_n_heads": 24, "mamba_d_head": 128, "mamba_expand": 2} | 3072
            {"mamba_expand": 2, "hidden_size": 4096, "mamba_n_heads": 128, "mamba_d_head": "auto", "mamba_dt_rank": \
            "auto"} | 8192
            {"expand": 1.5, "hidden_size": 4096, "time_step_limit": [0.0, Infinity]} | 6144""")
    void theInnerSizeOfAStateSpaceIsTold(String config, int inner) throws IOException {
        assertThat(facts(config).recurrence().innerSize()).contains(inner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"n_head": 71, "multi_query": true} | 1
            {"n_head": 128, "num_kv_heads": 8, "multi_query": true, "new_decoder_architecture": true} | 8
            {"n_heads": 48, "attn_config": {"kv_n_heads": 8}} | 8
            {"num_attention_heads": 32} | 32""")
    void keyValueHeadsAreFoundUnderTheirOtherNames(String config, int heads) throws IOException {
        assertThat(facts(config).attention().kvHeads()).contains(PerLayer.same(heads));
    }

    @Test
    void headsOfSomeLayersAloneAreNotThoseOfAll() throws IOException {
        String window = "{\"num_hidden_layers\": 4, \"sliding_window\": 1024, \"sliding_window_pattern\": 2, %s}";
        assertThat(facts(window.formatted("\"num_global_key_value_heads\": 1"))
                        .attention()
                        .kvHeads())
                .isEmpty();
        assertThat(facts(window.formatted("\"swa_num_key_value_heads\": 4"))
                        .attention()
                        .kvHeads())
                .isEmpty();
        assertThat(facts(window.formatted("\"swa_num_key_value_heads\": 4, \"num_key_value_heads\": 2"))
                        .attention()
                        .kvHeads())
                .contains(new PerLayer(List.of(4, 2, 4, 2)));
    }

    @Test
    void whatIsNotThereIsMissing() throws IOException {
        assertThat(facts("{}").missing())
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
        assertThat(facts("{\"num_hidden_layers\": 2, \"full_attn_idxs\": [1], \"num_experts\": 8}")
                        .missing())
                .contains("recurrence.shortConvolutionCache", "experts.used");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [1, 2] | config.json, $: is an array of 2, but must be an object
            "x" | config.json, $: is "x", but must be an object
            {"hidden_size": "large"} | config.json, $.hidden_size: is "large", but must be a whole number from 0 to \
            2147483647
            {"hidden_size": 1.5} | config.json, $.hidden_size: is 1.5, but must be a whole number from 0 to 2147483647
            {"hidden_size": -1} | config.json, $.hidden_size: is -1, but must be a whole number from 0 to 2147483647
            {"hidden_size": 1e99} | config.json, $.hidden_size: is 1.0E99, but must be a whole number from 0 to \
            2147483647
            {"num_hidden_layers": 5000} | config.json, $.num_hidden_layers: is 5000, but must be from 1 to 1024
            {"text_config": 3} | config.json, $.text_config: is 3, but must be an object
            {"text_config": {"vocab_size": {}}} | config.json, $.text_config.vocab_size: is an object, but must be a \
            whole number from 0 to 2147483647
            {"tie_word_embeddings": "yes"} | config.json, $.tie_word_embeddings: is "yes", but must be true or false
            {"architectures": [1]} | config.json, $.architectures: is 1, but must be an array of texts
            {"num_hidden_layers": 4, "layer_types": ["conv"]} | config.json, $.layer_types: tells of 1 layers, but the \
            model has 4
            {"num_hidden_layers": 4, "num_attention_heads": [8, 8]} | config.json, $.num_attention_heads: is an array \
            of 2, but must be a whole number or an array with one for each layer, of which there are 4
            {"mamba_num_heads": 2000000000, "mamba_head_dim": 2} | config.json, $.mamba_num_heads: makes a size of \
            4000000000, but at most 2147483647 is allowed""")
    void aFaultIsNamedWithItsPlaceAndWhatIsAllowed(String config, String message) {
        assertThatThrownBy(() -> facts(config))
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"a": | config.json, line 1, column 6: is no JSON that can be taken: .*
            {"a": tru} | config.json, line 1, column \\d+: is no JSON that can be taken: .*
            {'a': 1} | config.json, line 1, column \\d+: is no JSON that can be taken: .*""")
    void textThatIsNoJsonIsRefused(String text, String message) {
        assertThatThrownBy(() -> facts(text))
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessageMatching(message);
    }

    private static ModelFacts facts(String json) throws IOException {
        return HuggingFaceConfig.read("config.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .facts();
    }
}
