package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The attention of a Hugging Face configuration. */
final class ConfigAttention {
    private final JsonFields config;
    private final String modelType;
    private final Optional<Integer> layers;
    private final List<List<LayerKind>> kinds;
    private final Optional<PerLayer> heads;

    /** @param kinds those of each layer, or none if they are unknown */
    ConfigAttention(JsonFields config, String modelType, Optional<Integer> layers, List<List<LayerKind>> kinds) {
        this.config = config;
        this.modelType = modelType;
        this.layers = layers;
        this.kinds = kinds;
        ReadNames reads = config.reads();
        reads.of("", Optional.empty());
        this.heads = reads.of(
                "heads", perLayer(config, "num_attention_heads", "n_head", "n_heads", "num_query_heads", "num_heads"));
    }

    /** Whether layers of attention keep one latent vector: some models can switch it off. */
    static boolean isLatent(JsonFields config) {
        return config.size("kv_lora_rank").isPresent() && config.flag("use_mla").orElse(true);
    }

    AttentionFacts facts() {
        boolean isLatent = isLatent(config);
        // With latent attention switched off, the sizes of its class mean nothing.
        JsonFields sizes = isLatent ? config : config.told();
        ReadNames reads = config.reads();
        Optional<Integer> headSize = reads.of("headDim", headSize());
        // Where layers of full attention have a size of their own, head_dim is that of the layers with a window.
        Optional<Integer> globalSize = reads.of("globalHeadDim", config.size("global_head_dim"));
        Optional<Integer> slidingSize = globalSize.isPresent() ? headSize : config.size("swa_head_dim");
        Optional<Integer> key =
                reads.of("keySize", latentKeySize(sizes)).or(() -> globalSize).or(() -> headSize);
        return new AttentionFacts(
                heads,
                reads.of("kvHeads", kvHeads()),
                key,
                reads.of("valueHeadDim", sizes.size("v_head_dim")).or(() -> key),
                slidingSize,
                config.size("swa_v_head_dim").or(() -> slidingSize),
                reads.of("slidingWindow", window()),
                reads.of("sharedCacheLayers", config.count("num_kv_shared_layers")),
                reads.of("kvLoraRank", config.size("kv_lora_rank").filter(rank -> isLatent)),
                reads.of("qkRopeHeadDim", config.count("qk_rope_head_dim").filter(size -> isLatent)),
                new ConfigIndex(config, modelType, kinds).keySizes());
    }

    private Optional<Integer> headSize() {
        return config.size("head_dim", "attention_head_dim", "kv_channels")
                .or(() -> config.size("hidden_size", "n_embd", "d_model", "model_dim")
                        .flatMap(hidden -> heads.filter(counts -> counts.largest() > 0)
                                .map(counts -> {
                                    config.reads().addThoseOf("heads");
                                    return hidden / counts.largest();
                                })));
    }

    private static Optional<Integer> latentKeySize(JsonFields sizes) {
        return sizes.count("qk_nope_head_dim")
                .flatMap(plain -> sizes.count("qk_rope_head_dim")
                        .map(turned -> sizes.whole("qk_nope_head_dim", (double) plain + turned)))
                .filter(size -> size > 0);
    }

    private Optional<Integer> window() {
        return new ConfigWindow(config)
                .tokens()
                .filter(tokens ->
                        kinds.isEmpty() || kinds.stream().anyMatch(kept -> kept.contains(LayerKind.SLIDING_WINDOW)));
    }

    private Optional<PerLayer> kvHeads() {
        if (config.has("block_configs")) {
            return blockHeads();
        }
        if (config.flag("multi_query").orElse(false)
                && !config.flag("new_decoder_architecture").orElse(false)) {
            return Optional.of(PerLayer.same(1));
        }
        Optional<PerLayer> told = perLayer(
                        config.told(),
                        "num_key_value_heads",
                        "num_key_value_heads_per_layer",
                        "num_kv_heads",
                        "n_head_kv",
                        "n_kv_heads",
                        "multi_query_group_num",
                        "num_attention_groups",
                        "num_query_groups")
                .or(() -> config.hintObject("attn_config").flatMap(attention -> perLayer(attention, "kv_n_heads")))
                .or(() -> perLayer(config, "num_key_value_heads", "num_kv_heads"))
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

    /** Of models in which each block has a configuration of its own. */
    private Optional<PerLayer> blockHeads() {
        return new ConfigBlocks(config, layers).kvHeads(heads);
    }

    private Optional<PerLayer> perLayer(JsonFields fields, String... names) {
        return fields.perLayer(layers, names);
    }
}
