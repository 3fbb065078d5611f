package dev.headroom.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What configurations as they are on Hugging Face come to over HTTP. */
@ApplicationTest
class ModelFromConfigTest {
    private static final String MUTATION = """
            mutation($config: String!, $index: String, $context: Int, $options: EstimateOptions) {
              modelFromConfig(configJson: $config, safetensorsIndexJson: $index, contextLength: $context, options: \
            $options) {
                inspection { architecture layers hiddenSize vocabularySize contextLength weightBytes parameters \
            bitsPerWeight missing
                  experts { total used } layerMap { kind layers kvHeads keyDim valueDim windowTokens stateBytes } \
            groups { group bytes } }
                memory { method contextLength weightsGb totalGb bytes { weights kvCache recurrentState computeBuffer \
            total } }
                userErrors { field message code } } }""";
    private static final String CATALOG = """
            { model(slug: "%s") { quant(name: "Q4_K_M") {
                simple: memory(contextLength: %2$d, method: SIMPLE) { bytes { kvCache } }
                detailed: memory(contextLength: %2$d, method: DETAILED) { bytes { kvCache recurrentState computeBuffer \
            } } } } }""";
    private static final String LFM2 = """
            {"architectures": ["Lfm2MoeForCausalLM"], "model_type": "lfm2_moe", "num_hidden_layers": 24, \
            "hidden_size": 2048,
             "num_attention_heads": 32, "num_key_value_heads": 8, "conv_L_cache": 3, "max_position_embeddings": 128000,
             "vocab_size": 65536, "num_experts": 32, "num_experts_per_tok": 4, "num_dense_layers": 2, \
            "moe_intermediate_size": 1792,
             "dtype": "bfloat16", "tie_embedding": true, "full_attn_idxs": [2, 6, 10, 14, 18, 21]}""";
    private static final String INDEX = """
            {"metadata": {"total_size": 16679892992}, "weight_map": {"model.embed_tokens.weight": \
            "model-00001-of-00004.safetensors"}}""";
    private static final int FULL_CONTEXT = 128_000;

    @Test
    void theCacheOfAHybridIsThatOfItsAttentionLayers() {
        JsonObject payload = ask(LFM2, INDEX, FULL_CONTEXT);

        JsonObject simple = payload.getJsonArray("memory").getJsonObject(0);
        JsonObject detailed = payload.getJsonArray("memory").getJsonObject(1);
        assertThat(simple.getString("method")).isEqualTo("SIMPLE");
        assertThat(simple.getJsonObject("bytes").getLong("kvCache")).isEqualTo(6_291_456_000L);
        assertThat(detailed.getString("method")).isEqualTo("DETAILED");
        assertThat(detailed.getJsonObject("bytes").getLong("kvCache")).isEqualTo(1_572_864_000L);
        assertThat(detailed.getJsonObject("bytes").getLong("recurrentState")).isEqualTo(18 * 2 * 2048 * 4);
        assertThat(payload.getJsonArray("memory"))
                .extracting(need -> ((JsonObject) need).getJsonObject("bytes").getLong("weights"))
                .containsOnly(16_679_892_992L);
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
    }

    @Test
    void shapeAndWeightsAreTold() {
        JsonObject inspection = ask(LFM2, INDEX, 2048).getJsonObject("inspection");

        assertThat(inspection.getString("architecture")).isEqualTo("Lfm2MoeForCausalLM");
        assertThat(inspection.getLong("weightBytes")).isEqualTo(16_679_892_992L);
        assertThat(inspection.getLong("parameters")).isEqualTo(8_339_946_496L);
        assertThat(inspection.getDouble("bitsPerWeight")).isEqualTo(16);
        assertThat(inspection.getJsonObject("experts"))
                .isEqualTo(new JsonObject().put("total", 32).put("used", 4));
        assertThat(inspection.getJsonArray("layerMap"))
                .extracting(
                        group -> ((JsonObject) group).getString("kind"),
                        group -> ((JsonObject) group).getInteger("layers"))
                .containsExactly(tuple("CONVOLUTION", 18), tuple("FULL_ATTENTION", 6));
        assertThat(inspection.getJsonArray("missing")).containsExactly("experts.weightBytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            google-gemma-3-4b-it | {"model_type": "gemma3", "text_config": {"model_type": "gemma3_text", \
            "num_hidden_layers": 34, "hidden_size": 2560, "num_attention_heads": 8, "num_key_value_heads": 4, \
            "head_dim": 256, "sliding_window": 1024, "sliding_window_pattern": 6}}
            google-gemma-2-9b-it | {"model_type": "gemma2", "num_hidden_layers": 42, "hidden_size": 3584, \
            "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256, "sliding_window": 4096}
            openai-gpt-oss-20b | {"model_type": "gpt_oss", "num_hidden_layers": 24, "hidden_size": 2880, \
            "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 64, "sliding_window": 128}
            deepseek-ai-deepseek-v3 | {"num_hidden_layers": 61, "hidden_size": 7168, "num_attention_heads": 128, \
            "num_key_value_heads": 128, "kv_lora_rank": 512, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, \
            "v_head_dim": 128}
            qwen-qwen3-next-80b-a3b-instruct | {"num_hidden_layers": 48, "hidden_size": 2048, "num_attention_heads": \
            16, "num_key_value_heads": 2, "head_dim": 256, "full_attention_interval": 4, "linear_conv_kernel_dim": 4, \
            "linear_key_head_dim": 128, "linear_value_head_dim": 128, "linear_num_key_heads": 16, \
            "linear_num_value_heads": 32}
            google-gemma-3n-e4b-it | {"text_config": {"model_type": "gemma3n_text", "num_hidden_layers": 35, \
            "hidden_size": 2048, "num_attention_heads": 8, "num_key_value_heads": 2, "head_dim": 256, \
            "sliding_window": 512, "num_kv_shared_layers": 15, "layer_types": ["sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention", "sliding_attention", \
            "sliding_attention", "sliding_attention", "sliding_attention", "full_attention"]}}
            liquidai-lfm2-8b-a1b | {"num_hidden_layers": 24, "hidden_size": 2048, "num_attention_heads": 32, \
            "num_key_value_heads": 8, "conv_L_cache": 3, "full_attn_idxs": [2, 6, 10, 14, 18, 21]}""")
    void aModelOfTheCatalogNeedsWhatTheCatalogSays(String slug, String config) {
        int contextTokens = 32_768;
        JsonObject catalog = GraphQl.data(CATALOG.formatted(slug, contextTokens))
                .getJsonObject("model")
                .getJsonObject("quant");

        JsonObject payload = ask(config, null, contextTokens);

        JsonObject simple = payload.getJsonArray("memory").getJsonObject(0).getJsonObject("bytes");
        JsonObject detailed = payload.getJsonArray("memory").getJsonObject(1).getJsonObject("bytes");
        assertThat(simple.getLong("kvCache"))
                .isNotNull()
                .isEqualTo(
                        catalog.getJsonObject("simple").getJsonObject("bytes").getLong("kvCache"));
        JsonObject terms = catalog.getJsonObject("detailed").getJsonObject("bytes");
        // The catalog's are measured, of a configuration they follow from widths, of which some say little.
        assertThat(terms.remove("computeBuffer")).isNotNull();
        assertThat(detailed.getLong("computeBuffer")).isPositive();
        terms.forEach(term -> assertThat(detailed.getValue(term.getKey()))
                .as(term.getKey())
                .isNotNull()
                .isEqualTo(term.getValue()));
        assertThat(detailed.getValue("weights")).isNull();
        assertThat(detailed.getValue("total")).isNull();
        assertThat(payload.getJsonObject("inspection").getJsonArray("missing")).contains("weightBytes", "parameters");
    }

    @Test
    void optionsAreForDetailed() {
        Map<String, Object> variables = new HashMap<>(Map.of("config", LFM2, "context", FULL_CONTEXT));
        variables.put("options", Map.of("kvCacheType", "Q8_0"));

        JsonObject payload = Mutations.payload("modelFromConfig", MUTATION, variables);

        assertThat(payload.getJsonArray("memory"))
                .extracting(need -> ((JsonObject) need).getJsonObject("bytes").getLong("kvCache"))
                .isEqualTo(List.of(6_291_456_000L, 1_572_864_000L * 34 / 64));
    }

    @Test
    void oneMethodIsEstimatedAlone() {
        JsonObject payload = Mutations.payload(
                "modelFromConfig",
                "mutation { modelFromConfig(configJson: \"{}\", method: DETAILED) { memory { method totalGb } "
                        + "inspection { missing } } }",
                Map.of());

        assertThat(payload.getJsonArray("memory"))
                .containsExactly(new JsonObject().put("method", "DETAILED").putNull("totalGb"));
        assertThat(payload.getJsonObject("inspection").getJsonArray("missing"))
                .contains("layers", "hiddenSize", "weightBytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"hidden_size": "large"} | | configJson | configJson, $.hidden_size: is "large", but must be a whole \
            number from 0 to 2147483647
            [] | | configJson | configJson, $: is an array of 0, but must be an object
            {"num_hidden_layers": 5000} | | configJson | configJson, $.num_hidden_layers: is 5000, but must be from 1 \
            to 1024
            {} | {"weight_map": 3} | safetensorsIndexJson | safetensorsIndexJson, $.weight_map: is 3, but must be an \
            object""")
    void whatCannotBeTakenIsNamedWithItsPlace(String config, String index, String field, String message) {
        JsonObject payload = ask(config, index, 2048);

        assertThat(payload.getValue("inspection")).isNull();
        assertThat(payload.getJsonArray("memory")).isEmpty();
        assertThat(payload.getJsonArray("userErrors"))
                .containsExactly(new JsonObject()
                        .put("field", field)
                        .put("message", message)
                        .put("code", "INVALID"));
    }

    @Test
    void sizesThatNoModelHasGiveNoFault() {
        JsonObject payload = ask("""
                {"num_hidden_layers": 1024, "hidden_size": 2147483647, "num_attention_heads": 2147483647, \
                "num_key_value_heads": 2147483647,
                 "head_dim": 2147483647, "kv_lora_rank": 2147483647,
                 "qk_rope_head_dim": 2147483647}""", null, 16_777_216);

        assertThat(payload.getJsonArray("memory")
                        .getJsonObject(1)
                        .getJsonObject("bytes")
                        .getLong("kvCache"))
                .isPositive();
    }

    private static JsonObject ask(String config, String index, int contextTokens) {
        Map<String, Object> variables = new HashMap<>(Map.of("config", config, "context", contextTokens));
        variables.put("index", index);
        return Mutations.payload("modelFromConfig", MUTATION, variables);
    }
}
