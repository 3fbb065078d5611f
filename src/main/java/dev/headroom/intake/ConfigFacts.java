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

    /** The parts of a configuration of a model that takes more than text. */
    private static final String[] OTHER_SENSES = {
        "vision_config", "audio_config", "vision_tower", "mm_vision_tower", "visual", "vit_config", "img_config"
    };

    /** @throws IntakeException for a value of another kind than its name's, or one that no model can have */
    static ModelFacts of(JsonFields whole) {
        return new ConfigFacts(whole).facts();
    }

    /** Whether there is a part that takes in images or sound; its name is then among those that were read. */
    static boolean hasOtherSenses(JsonFields whole) {
        whole.reads().of("", Optional.empty());
        return whole.reads().of("multimodal", whole.hintObject(OTHER_SENSES)).isPresent();
    }

    private ModelFacts facts() {
        ReadNames reads = config.reads();
        reads.of("", Optional.empty());
        var depth = new ConfigDepth(config, modelType);
        // A layer that runs several times for a token counts as often: each time it has a cache of its own.
        Optional<Integer> layers = reads.of("layers", depth.layers().map(once -> once * depth.rounds()));
        List<List<LayerKind>> kinds = depth.layers()
                .map(once -> new ConfigLayers(whole, config, modelType, once).kinds())
                .map(once -> Collections.nCopies(depth.rounds(), once).stream()
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
        reads.of("layerKinds", kinds.stream().findAny());
        return new ModelFacts(
                Optional.empty(),
                reads.of("architecture", architecture()),
                layers,
                reads.of("hiddenSize", config.count("hidden_size", "n_embd", "d_model", "model_dim", "dim")),
                reads.of("vocabularySize", config.count("vocab_size", "padded_vocab_size", "embedding_size")),
                reads.of(
                        "contextLength",
                        config.count(
                                "max_position_embeddings",
                                "n_positions",
                                "max_seq_len",
                                "seq_length",
                                "model_max_length",
                                "max_sequence_length",
                                "max_context_length")),
                config.hintPerLayer(layers, "intermediate_size", "ffn_hidden_size", "n_inner", "block_ff_dim"),
                config.hintCount("hidden_size_per_layer_input"),
                config.hintCount("num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_modules"),
                tied(reads),
                reads.of(
                        "dataType",
                        whole.hintText("dtype", "torch_dtype").or(() -> config.hintText("dtype", "torch_dtype"))),
                new ConfigAttention(config, modelType, layers, kinds).facts(),
                new ConfigExperts(config).facts(),
                new ConfigRecurrence(config, modelType).facts(),
                kinds);
    }

    private Optional<Boolean> tied(ReadNames reads) {
        reads.of("", Optional.empty());
        return reads.of(
                "tiedEmbeddings", tied(config.told()).or(() -> tied(whole)).or(() -> tied(config)));
    }

    private static Optional<Boolean> tied(JsonFields fields) {
        return fields.flag("tie_word_embeddings", "tie_embedding");
    }

    private Optional<String> architecture() {
        return whole.texts("architectures").map(all -> all.get(0));
    }
}
