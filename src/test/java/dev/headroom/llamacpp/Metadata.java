package dev.headroom.llamacpp;

import dev.headroom.intake.GgufWriter;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The metadata of a model's GGUF file. Keys that an architecture does not know are ignored, so that all have the same;
 * those that have no bearing on memory have any value that is allowed.
 */
record Metadata(SparseModel model) {
    private static final float EPSILON = 1e-6f;
    private static final int SIGMOID = 2;
    private static final int CHOSEN_BY_INDEX = 2048;

    /** Keys that are a size. */
    private static final Map<String, String> SIZES = Map.ofEntries(
            Map.entry("block_count", "layers"),
            Map.entry("context_length", "context"),
            Map.entry("embedding_length", "hidden"),
            Map.entry("vocab_size", "vocab"),
            Map.entry("expert_count", "experts"),
            Map.entry("expert_used_count", "used_experts"),
            Map.entry("expert_shared_count", "shared_experts"),
            Map.entry("expert_feed_forward_length", "expert_ff"),
            Map.entry("expert_shared_feed_forward_length", "shared_ff"),
            Map.entry("attention.sliding_window", "window"),
            Map.entry("attention.q_lora_rank", "q_rank"),
            Map.entry("attention.kv_lora_rank", "rank"),
            Map.entry("attention.indexer.head_count", "index_heads"),
            Map.entry("attention.indexer.key_length", "index_head"),
            Map.entry("ssm.conv_kernel", "kernel"),
            Map.entry("ssm.inner_size", "inner"),
            Map.entry("ssm.state_size", "state"),
            Map.entry("ssm.group_count", "groups"),
            Map.entry("ssm.time_step_rank", "steps"),
            Map.entry("kda.head_dim", "state"),
            Map.entry("full_attention_interval", "interval"),
            Map.entry("shortconv.l_cache", "kernel"));

    void write(GgufWriter writer) {
        Sizes sizes = model.sizes();
        writer.text("general.architecture", model.architecture())
                .text("tokenizer.ggml.model", "none")
                .f32("xielu.alpha_p", 1)
                .f32("xielu.alpha_n", 1)
                .f32("xielu.beta", 1)
                .f32("xielu.eps", EPSILON);
        SIZES.forEach((key, size) -> {
            if (sizes.has(size)) {
                writer.u32(key(key), sizes.number(size));
            }
        });
        layers(writer);
        if (sizes.has("heads")) {
            attention(writer);
        }
        writer.f32(key("attention.layer_norm_epsilon"), EPSILON)
                .f32(key("attention.layer_norm_rms_epsilon"), EPSILON)
                .f32(key("logit_scale"), 1)
                .f32(key("residual_scale"), 1)
                .u32(key("leading_dense_block_count"), sizes.number("dense_layers"))
                .u32(key("interleave_moe_layer_step"), Math.max(1, sizes.number("mixture_step")))
                .u32(key("expert_gating_func"), SIGMOID)
                .u32(key("attention.indexer.top_k"), CHOSEN_BY_INDEX)
                .u32(key("attention.shared_kv_layers"), sizes.number("layers") - model.ownCaches())
                .u32(key("embedding_length_per_layer_input"), sizes.number("looked_up"))
                .u32s(key("rope.dimension_sections"), 0, 0, 0, 0)
                .flags(key("attention.sliding_window_pattern"), flags(model::isSliding));
    }

    /** What may differ from layer to layer. */
    private void layers(GgufWriter writer) {
        counts(writer, "attention.head_count", layer -> model.sizes(layer).number("heads"));
        counts(writer, "attention.head_count_kv", this::kvHeads);
        counts(writer, "feed_forward_length", this::feedForward);
    }

    /** None in layers without attention, which some architectures are told by, others by the interval between them. */
    private int kvHeads(int layer) {
        if (!model.attends(layer) && !model.sizes().has("interval")) {
            return 0;
        }
        return isLatent() ? 1 : model.sizes(layer).number("kv_heads");
    }

    private int feedForward(int layer) {
        Sizes sizes = model.sizes(layer);
        return model.feedsForward(layer) ? sizes.number(sizes.has("ff") ? "ff" : "expert_ff") : 0;
    }

    /** Whether the cache keeps what keys and values are made of, instead of these. */
    private boolean isLatent() {
        return model.sizes().has("rank") && !model.sizes().has("expanded");
    }

    private void attention(GgufWriter writer) {
        Sizes full = model.sizes().in("full");
        if (isLatent()) {
            writer.u32(key("attention.key_length"), (int) full.get("rank+rope"))
                    .u32(key("attention.value_length"), (int) full.get("rank"))
                    .u32(key("attention.key_length_mla"), (int) full.get("head"))
                    .u32(key("attention.value_length_mla"), (int) full.get("value_head"))
                    .u32(key("rope.dimension_count"), (int) full.get("rope"));
        } else {
            Sizes sliding = model.sizes().in("sliding");
            writer.u32(key("attention.key_length"), (int) full.get("head"))
                    .u32(key("attention.value_length"), (int) full.get("value_head"))
                    .u32(key("attention.key_length_swa"), (int) sliding.get("head"))
                    .u32(key("attention.value_length_swa"), (int) sliding.get("value_head"))
                    .u32(key("rope.dimension_count"), (int) full.get(full.has("rope") ? "rope" : "head"))
                    .u32(key("rope.dimension_count_swa"), (int) sliding.get("head"));
        }
    }

    /** One number where it is the same in all layers. */
    private void counts(GgufWriter writer, String key, IntUnaryOperator ofLayer) {
        int[] counts = IntStream.range(0, model.kinds().length()).map(ofLayer).toArray();
        if (IntStream.of(counts).distinct().count() == 1) {
            writer.u32(key(key), counts[0]);
        } else {
            writer.u32s(key(key), counts);
        }
    }

    private boolean[] flags(IntPredicate ofLayer) {
        boolean[] flags = new boolean[model.kinds().length()];
        for (int layer = 0; layer < flags.length; layer++) {
            flags[layer] = ofLayer.test(layer);
        }
        return flags;
    }

    private String key(String name) {
        return model.architecture() + "." + name;
    }
}
