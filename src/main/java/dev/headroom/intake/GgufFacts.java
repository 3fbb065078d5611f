package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import dev.headroom.intake.RecurrenceFacts.Form;
import java.util.Collections;
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
    /** What llama.cpp takes where the file does not say. Source: {@code llama-hparams.h} and {@code n_embd_r} there. */
    private static final int USUAL_TOKEN_SHIFTS = 2;

    private static final int USUAL_DELTA_KERNEL = 4;

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
        Optional<Integer> once = count("block_count").map(count -> checked(count.longValue()));
        // A block that runs several times for a token has a cache of its own each time.
        int rounds = count("num_loops").filter(times -> times > 1).orElse(1);
        Optional<Integer> layers = once.map(blocks -> checked((long) blocks * rounds));
        List<List<LayerKind>> kinds = once.map(count ->
                        new GgufLayers(metadata, architecture).kinds(count, predictionLayers(), model.tensors()))
                .map(blocks -> Collections.nCopies(rounds, blocks).stream()
                        .flatMap(List::stream)
                        .toList())
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

    private int checked(long count) {
        if (count < 1 || count > ModelFacts.MOST_LAYERS) {
            throw metadata.fault(key("block_count"), count, "from 1 to " + ModelFacts.MOST_LAYERS);
        }
        return (int) count;
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
                count("rope.dimension_count"),
                layers.flatMap(all -> new GgufIndex(metadata, architecture).keySizes(all - predictionLayers(), kinds)));
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
        Form form = form();
        return new RecurrenceFacts(
                form,
                count("ssm.conv_kernel")
                        .or(() -> form == Form.DELTA_ATTENTION ? Optional.of(USUAL_DELTA_KERNEL) : Optional.empty()),
                count("ssm.inner_size"),
                count("ssm.state_size"),
                count("ssm.time_step_rank"),
                count("ssm.group_count"),
                metadata.perLayer(key("attention.head_count")).map(heads -> heads.at(0)),
                count("kda.head_dim")
                        .or(() -> count("wkv.head_size"))
                        .or(() -> form == Form.LIGHTNING_ATTENTION ? count("attention.key_length") : Optional.empty()),
                form == Form.TOKEN_SHIFT
                        ? count("token_shift_count").or(() -> Optional.of(USUAL_TOKEN_SHIFTS))
                        : Optional.empty(),
                count("shortconv.l_cache"));
    }

    private Form form() {
        if (count("wkv.head_size").filter(size -> size > 0).isPresent()) {
            return Form.TOKEN_SHIFT;
        }
        if (count("kda.head_dim").filter(size -> size > 0).isPresent()) {
            return Form.DELTA_ATTENTION;
        }
        return architecture.equals(GgufLayers.LIGHTNING) ? Form.LIGHTNING_ATTENTION : Form.STATE_SPACE;
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
