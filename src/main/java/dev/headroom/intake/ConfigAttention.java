package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The attention of a Hugging Face configuration. */
final class ConfigAttention {
    private final JsonFields config;
    private final Optional<Integer> layers;
    private final List<List<LayerKind>> kinds;
    private final Optional<PerLayer> heads;

    /** @param kinds those of each layer, or none if they are unknown */
    ConfigAttention(JsonFields config, Optional<Integer> layers, List<List<LayerKind>> kinds) {
        this.config = config;
        this.layers = layers;
        this.kinds = kinds;
        this.heads = perLayer(config, "num_attention_heads", "n_head", "n_heads", "num_query_heads");
    }

    AttentionFacts facts() {
        Optional<Integer> headSize = config.count("head_dim", "attention_head_dim", "kv_channels")
                .or(() -> config.count("hidden_size", "n_embd", "d_model")
                        .flatMap(hidden ->
                                heads.filter(counts -> counts.largest() > 0).map(counts -> hidden / counts.largest())));
        // Where layers of full attention have a size of their own, head_dim is that of the layers with a window.
        Optional<Integer> globalSize = config.count("global_head_dim");
        Optional<Integer> slidingSize = globalSize.isPresent() ? headSize : config.count("swa_head_dim");
        Optional<Integer> key = latentKeySize().or(() -> globalSize).or(() -> headSize);
        return new AttentionFacts(
                heads,
                kvHeads(),
                key,
                config.count("v_head_dim").or(() -> key),
                slidingSize,
                config.count("swa_v_head_dim").or(() -> slidingSize),
                window(),
                config.count("num_kv_shared_layers"),
                config.count("kv_lora_rank"),
                config.count("qk_rope_head_dim"));
    }

    private Optional<Integer> latentKeySize() {
        return config.count("qk_nope_head_dim")
                .flatMap(plain -> config.count("qk_rope_head_dim")
                        .map(turned -> config.whole("qk_nope_head_dim", (double) plain + turned)));
    }

    private Optional<Integer> window() {
        return config.count("sliding_window", "attention_chunk_size", "sliding_window_size")
                .filter(tokens -> tokens > 0 && (kinds.isEmpty() || kinds.contains(List.of(LayerKind.SLIDING_WINDOW))));
    }

    private Optional<PerLayer> kvHeads() {
        if (config.has("block_configs")) {
            return Optional.empty();
        }
        if (config.flag("multi_query").orElse(false)
                && !config.flag("new_decoder_architecture").orElse(false)) {
            return Optional.of(PerLayer.same(1));
        }
        Optional<PerLayer> told = perLayer(
                        config, "num_key_value_heads", "num_kv_heads", "multi_query_group_num", "num_attention_groups")
                .or(() -> config.object("attn_config").flatMap(attention -> perLayer(attention, "kv_n_heads")))
                .or(() -> heads);
        Optional<PerLayer> global =
                perLayer(config, "num_global_key_value_heads").or(() -> told);
        Optional<PerLayer> sliding = perLayer(config, "swa_num_key_value_heads").or(() -> told);
        if (global.equals(sliding)) {
            return told;
        }
        List<PerLayer> each = kinds.stream()
                .flatMap(kept -> (kept.contains(LayerKind.SLIDING_WINDOW) ? sliding : global).stream())
                .toList();
        return each.isEmpty() || each.size() < kinds.size()
                ? Optional.empty()
                : Optional.of(new PerLayer(IntStream.range(0, each.size())
                        .mapToObj(layer -> each.get(layer).at(layer))
                        .toList()));
    }

    private Optional<PerLayer> perLayer(JsonFields fields, String... names) {
        return fields.perLayer(layers, names);
    }
}
