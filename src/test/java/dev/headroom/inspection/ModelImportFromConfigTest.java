package dev.headroom.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a model become a draft of its row, in which each fact has its reason. */
@ApplicationTest
@Tag("database")
class ModelImportFromConfigTest {
    private static final String ID = "ACME/Drafted-8B";
    private static final String SLUG = "acme-drafted-8b";
    private static final String LFM = """
            {"architectures": ["Lfm2MoeForCausalLM"], "num_hidden_layers": 24, "hidden_size": 2048,
             "num_attention_heads": 32, "num_key_value_heads": 8, "conv_L_cache": 3, "vocab_size": 65536,
             "max_position_embeddings": 128000, "num_experts": 32, "num_experts_per_tok": 4,
             "full_attn_idxs": [2, 6, 10, 14, 18, 21], "dtype": "bfloat16"}""";
    private static final String INDEX = """
            {"metadata": {"total_size": 16679892992},
             "weight_map": {"model.embed_tokens.weight": "model-00001-of-00004.safetensors"}}""";
    private static final String GEMMA = """
            {"architectures": ["Gemma3ForConditionalGeneration"], "model_type": "gemma3", "torch_dtype": "bfloat16",
             "vision_config": {"hidden_size": 1152},
             "text_config": {"model_type": "gemma3_text", "hidden_size": 3840, "num_hidden_layers": 48,
               "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256, "sliding_window": 1024}}""";
    private static final String DEEPSEEK = """
            {"architectures": ["DeepseekV3ForCausalLM"], "model_type": "deepseek_v3", "hidden_size": 7168,
             "num_hidden_layers": 61, "num_attention_heads": 128, "num_key_value_heads": 128, "kv_lora_rank": 512,
             "qk_rope_head_dim": 64, "qk_nope_head_dim": 128, "v_head_dim": 128, "n_routed_experts": 256,
             "num_experts_per_tok": 8, "n_shared_experts": 1, "first_k_dense_replace": 3, "vocab_size": 129280,
             "max_position_embeddings": 163840, "torch_dtype": "bfloat16"}""";

    @AfterEach
    void clear() {
        Mutations.delete("model", SLUG, true);
    }

    @Test
    void eachFactHasItsReason() {
        JsonObject draft = draft(ID, LFM, INDEX).getJsonObject("draft");
        Map<String, String> facts = draft.getJsonArray("facts").stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(
                        fact -> fact.getString("field"),
                        fact -> fact.getString("value") + ", " + fact.getString("reason")));

        assertThat(facts)
                .containsEntry("huggingFaceId", "\"ACME/Drafted-8B\", as it was given")
                .containsEntry("name", "\"Drafted 8B\", the name in the identifier")
                .containsEntry("publisher", "\"ACME\", the owner in the identifier")
                .containsEntry(
                        "parametersB",
                        "8.339946496, the parameters of the index, or its bytes by the size of the data type")
                .containsEntry("layers", "24, config.json: num_hidden_layers")
                .containsEntry("headDim", "64, config.json: hidden_size, num_attention_heads")
                .containsEntry("kvHeads", "8, config.json: num_key_value_heads")
                .containsEntry("expertsUsed", "4, config.json: num_experts_per_tok")
                .containsEntry("dataType", "\"bfloat16\", config.json: dtype")
                .containsEntry(
                        "attentionLayers",
                        "6, the kinds of its layers, by config.json: num_hidden_layers, architectures, full_attn_idxs")
                .containsEntry("convolutionKernel", "3, config.json: conv_L_cache")
                .containsKey("otherLayers");
        assertThat(draft.getJsonArray("missing")).isEqualTo(new JsonArray("[\"family\",\"category\",\"source\"]"));
    }

    @Test
    void theCatalogKnowsThePublisherOfAnOwner() {
        assertThat(new JsonObject(draft("LiquidAI/LFM9", LFM, null)
                                .getJsonObject("draft")
                                .getString("inputJson"))
                        .getString("publisher"))
                .isEqualTo("Liquid AI");
    }

    /** What the draft makes of a model keeps what the configuration says that its layers keep. */
    @ParameterizedTest
    @ValueSource(strings = {LFM, GEMMA, DEEPSEEK})
    void aConfirmedDraftHasTheLayersOfItsFiles(String config) {
        JsonObject input =
                new JsonObject(draft(ID, config, INDEX).getJsonObject("draft").getString("inputJson"));
        input.put("family", "Test").put("category", "CHAT").put("source", "test");
        JsonObject made = Mutations.create("model", "layerMap { kind layers kvHeads keyDim windowTokens }", input);
        assertThat(made.getJsonArray("userErrors")).isEmpty();

        JsonObject inspected = Mutations.payload(
                "modelFromConfig",
                "mutation($config: String!) { modelFromConfig(configJson: $config) { inspection { layerMap { kind "
                        + "layers "
                        + "kvHeads keyDim windowTokens } } } }",
                Map.of("config", config));
        assertThat(made.getJsonObject("model").getJsonArray("layerMap"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        inspected.getJsonObject("inspection").getJsonArray("layerMap"));
    }

    @Test
    void partsForImagesMakeItMultimodal() {
        JsonObject draft = draft(ID, GEMMA, null).getJsonObject("draft");
        assertThat(new JsonObject(draft.getString("inputJson")).getBoolean("multimodal"))
                .isTrue();
        assertThat(draft.encode()).contains("config.json: vision_config", "config.json: text_config.hidden_size");
        assertThat(draft.getJsonArray("missing").contains("parametersB")).isTrue();
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(error(draft(ID, "[1]", null))).startsWith("configJson");
        assertThat(error(draft(ID, LFM, "no"))).startsWith("safetensorsIndexJson");
        assertThat(error(draft("no-owner", LFM, null))).startsWith("huggingFaceId");
        assertThat(GraphQl.data("{ model(slug: \"acme-drafted-8b\") { slug } }").getValue("model"))
                .as("nothing is written")
                .isNull();
    }

    private static String error(JsonObject payload) {
        JsonObject error = Mutations.error("draft", payload);
        return error.getString("field");
    }

    private static JsonObject draft(String id, String config, String index) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id, "config", config));
        variables.put("index", index);
        return Mutations.payload(
                "modelImportFromConfig",
                "mutation($id: String!, $config: String!, $index: String) { modelImportFromConfig(huggingFaceId: $id, "
                        + "configJson: $config, safetensorsIndexJson: $index) { draft { facts { field value "
                        + "reason } missing "
                        + "inputJson } userErrors { field message code } } }",
                variables);
    }
}
