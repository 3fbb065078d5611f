package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The facts in a Hugging Face {@code config.json}, of a multimodal model those of its language model. Source of the
 * names: the configuration classes in github.com/huggingface/transformers/tree/v5.18.0/src/transformers/models; what
 * follows where one is absent: {@link ConfigClasses}.
 */
final class ConfigFacts {
    /** The language model in the configuration of one that sees, hears or speaks too; they may nest. */
    static final String[] LANGUAGE_MODELS = {
        "thinker_config", "text_config", "llm_config", "language_config", "language_model_config", "lm_config"
    };

    private final JsonFields whole;
    private final JsonFields config;
    private final String modelType;

    private ConfigFacts(JsonFields whole) {
        this.whole = whole;
        JsonFields language = whole;
        String type = whole.hintText("model_type").orElse("");
        for (var inner = whole.object(LANGUAGE_MODELS); inner.isPresent(); inner = language.object(LANGUAGE_MODELS)) {
            language = inner.get();
            type = language.hintText("model_type").orElse(type);
        }
        this.config = language.withDefaults(ConfigClasses.defaults(type));
        this.modelType = type;
    }

    /** @throws IntakeException for a value of another kind than its name's, or one that no model can have */
    static ModelFacts of(JsonFields whole) {
        return new ConfigFacts(whole).facts();
    }

    private ModelFacts facts() {
        var depth = new ConfigDepth(config, modelType);
        // A layer that runs several times for a token counts as often: each time it has a cache of its own.
        Optional<Integer> layers = depth.layers().map(once -> once * depth.rounds());
        List<List<LayerKind>> kinds = depth.layers()
                .map(once -> new ConfigLayers(whole, config, modelType, once).kinds())
                .map(once -> Collections.nCopies(depth.rounds(), once).stream()
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
        return new ModelFacts(
                Optional.empty(),
                architecture(),
                layers,
                config.count("hidden_size", "n_embd", "d_model", "model_dim", "dim"),
                config.count("vocab_size", "padded_vocab_size", "embedding_size"),
                config.count(
                        "max_position_embeddings",
                        "n_positions",
                        "max_seq_len",
                        "seq_length",
                        "model_max_length",
                        "max_sequence_length",
                        "max_context_length"),
                config.hintPerLayer(layers, "intermediate_size", "ffn_hidden_size", "n_inner", "block_ff_dim"),
                config.hintCount("hidden_size_per_layer_input"),
                config.hintCount("num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_modules"),
                tied(config.told()).or(() -> tied(whole)).or(() -> tied(config)),
                whole.hintText("dtype", "torch_dtype").or(() -> config.hintText("dtype", "torch_dtype")),
                new ConfigAttention(config, modelType, layers, kinds).facts(),
                new ConfigExperts(config).facts(),
                new ConfigRecurrence(config, modelType).facts(),
                kinds);
    }

    private static Optional<Boolean> tied(JsonFields fields) {
        return fields.flag("tie_word_embeddings", "tie_embedding");
    }

    private Optional<String> architecture() {
        return whole.texts("architectures").map(all -> all.get(0));
    }
}
