package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Optional;

/**
 * The facts in the metadata of a GGUF model. Sources: the keys in
 * github.com/ggml-org/llama.cpp/blob/0024aa74/gguf-py/gguf/constants.py; what follows where a key is absent in
 * github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 */
final class GgufFacts {
    private static final String ARCHITECTURE = "general.architecture";
    private static final String TOKENS = "tokenizer.ggml.tokens";

    private final GgufMetadata metadata;
    private final String architecture;

    private GgufFacts(GgufMetadata metadata, String architecture) {
        this.metadata = metadata;
        this.architecture = architecture;
    }

    /** @throws IntakeException for a value of another kind than its key's, or one that no model can have */
    static ModelFacts of(GgufModel model) {
        GgufMetadata metadata = model.metadata();
        return new GgufFacts(metadata, metadata.text(ARCHITECTURE).orElse("")).facts(model);
    }

    private ModelFacts facts(GgufModel model) {
        Optional<Integer> layers = count("block_count");
        layers.filter(count -> count < 1 || count > ModelFacts.MOST_LAYERS).ifPresent(count -> {
            throw metadata.fault(key("block_count"), count, "from 1 to " + ModelFacts.MOST_LAYERS);
        });
        List<List<LayerKind>> kinds = layers.map(count ->
                        new GgufLayers(metadata, architecture).kinds(count, predictionLayers(), model.tensors()))
                .orElse(List.of());
        boolean hasEmbedding = model.tensors().anyMatch(tensor -> tensor.group() == TensorGroup.EMBEDDING);
        return new ModelFacts(
                metadata.text("general.name"),
                Optional.of(architecture).filter(name -> !name.isEmpty()),
                layers,
                count("embedding_length"),
                count("vocab_size").or(() -> metadata.length(TOKENS)),
                count("context_length"),
                perLayer("feed_forward_length", layers),
                count("embedding_length_per_layer_input"),
                count("nextn_predict_layers"),
                hasEmbedding
                        ? Optional.of(model.tensors().noneMatch(tensor -> tensor.group() == TensorGroup.OUTPUT))
                        : Optional.empty(),
                Optional.empty(),
                attention(layers, kinds),
                experts(),
                recurrence(),
                kinds);
    }

    private AttentionFacts attention(Optional<Integer> layers, List<List<LayerKind>> kinds) {
        Optional<PerLayer> heads = perLayer("attention.head_count", layers);
        Optional<Integer> headSize = count("embedding_length")
                .flatMap(hidden ->
                        heads.filter(counts -> counts.largest() > 0).map(counts -> hidden / counts.largest()));
        return new AttentionFacts(
                heads,
                perLayer("attention.head_count_kv", layers).or(() -> heads),
                // Beside whole heads, those of latent attention have the length of the latent vector in the plain keys.
                count("attention.key_length_mla")
                        .or(() -> count("attention.key_length"))
                        .or(() -> headSize),
                count("attention.value_length_mla")
                        .or(() -> count("attention.value_length"))
                        .or(() -> headSize),
                count("attention.key_length_swa"),
                count("attention.value_length_swa"),
                layers.map(all -> new GgufWindow(metadata, architecture, all - predictionLayers()).tokens())
                        .filter(tokens ->
                                tokens > 0 && (kinds.isEmpty() || kinds.contains(List.of(LayerKind.SLIDING_WINDOW)))),
                count("attention.shared_kv_layers"),
                count("attention.kv_lora_rank"),
                count("rope.dimension_count"));
    }

    private ExpertFacts experts() {
        return new ExpertFacts(
                count("expert_count").filter(experts -> experts > 0),
                count("expert_used_count"),
                count("expert_shared_count"),
                count("expert_feed_forward_length"),
                count("expert_shared_feed_forward_length"),
                count("leading_dense_block_count"));
    }

    private RecurrenceFacts recurrence() {
        return new RecurrenceFacts(
                count("ssm.conv_kernel"),
                count("ssm.inner_size"),
                count("ssm.state_size"),
                count("ssm.time_step_rank"),
                count("ssm.group_count"),
                count("kda.head_dim").or(() -> count("wkv.head_size")),
                count("shortconv.l_cache"));
    }

    private int predictionLayers() {
        return count("nextn_predict_layers").orElse(0);
    }

    private Optional<Integer> count(String name) {
        return metadata.count(key(name));
    }

    private Optional<PerLayer> perLayer(String name, Optional<Integer> layers) {
        Optional<PerLayer> numbers = metadata.perLayer(key(name));
        numbers.filter(told -> layers.isPresent() && !told.covers(layers.get())).ifPresent(told -> {
            throw metadata.fault(
                    key(name),
                    "an array of " + told.values().size(),
                    "a whole number or an array with one for each layer, of which there are %d"
                            .formatted(layers.get()));
        });
        return numbers;
    }

    private String key(String name) {
        return architecture + "." + name;
    }
}
