package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Optional;

/**
 * The facts in a Hugging Face {@code config.json}, of a multimodal model those of its language model. Source of the
 * names and of what follows where one is absent: the configuration classes in
 * github.com/huggingface/transformers/tree/main/src/transformers/models.
 */
final class ConfigFacts {
    private static final String[] LAYERS = {"num_hidden_layers", "n_layers", "n_layer", "num_layers"};

    private final JsonFields whole;
    private final JsonFields config;

    private ConfigFacts(JsonFields whole) {
        this.whole = whole;
        JsonFields speaking = whole.object("thinker_config").orElse(whole);
        this.config =
                speaking.object("text_config", "llm_config", "language_config").orElse(speaking);
    }

    /** @throws IntakeException for a value of another kind than its name's, or one that no model can have */
    static ModelFacts of(JsonFields whole) {
        return new ConfigFacts(whole).facts();
    }

    private ModelFacts facts() {
        Optional<Integer> layers = config.count(LAYERS);
        layers.filter(count -> count < 1 || count > ModelFacts.MOST_LAYERS).ifPresent(count -> {
            throw config.fault(LAYERS[0], "is %d, but must be from 1 to %d".formatted(count, ModelFacts.MOST_LAYERS));
        });
        List<List<LayerKind>> kinds =
                layers.map(count -> new ConfigLayers(config, count).kinds()).orElse(List.of());
        return new ModelFacts(
                Optional.empty(),
                whole.texts("architectures").map(all -> all.get(0)),
                layers,
                config.count("hidden_size", "n_embd", "d_model"),
                config.count("vocab_size", "padded_vocab_size"),
                config.count("max_position_embeddings", "n_positions", "max_seq_len", "seq_length", "model_max_length"),
                config.perLayer(layers, "intermediate_size", "ffn_hidden_size", "n_inner", "block_ff_dim"),
                config.count("hidden_size_per_layer_input"),
                config.count("num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_modules"),
                config.flag("tie_word_embeddings", "tie_embedding").or(() -> whole.flag("tie_word_embeddings")),
                whole.text("dtype", "torch_dtype").or(() -> config.text("dtype", "torch_dtype")),
                new ConfigAttention(config, layers, kinds).facts(),
                experts(),
                new ConfigRecurrence(config).facts(),
                kinds);
    }

    private ExpertFacts experts() {
        return new ExpertFacts(
                config.count("num_experts", "n_routed_experts", "num_local_experts", "moe_num_experts")
                        .filter(experts -> experts > 0),
                config.count(
                        "num_experts_per_tok",
                        "num_experts_per_token",
                        "top_k_experts",
                        "moe_topk",
                        "moe_k",
                        "moe_top_k"),
                config.count("n_shared_experts", "num_shared_experts", "moe_num_shared_experts"),
                config.count("moe_intermediate_size", "expert_ffn_hidden_size"),
                config.count(
                        "shared_expert_intermediate_size",
                        "moe_shared_expert_intermediate_size",
                        "shared_intermediate_size"),
                config.count("first_k_dense_replace", "num_dense_layers", "moe_layer_start_index"));
    }
}
