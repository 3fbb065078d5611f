package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The index of sparse attention in a Hugging Face configuration: a key of each token by which a layer chooses those it
 * attends to. Source: {@code configuration_glm5_next.py}, {@code configuration_glm_moe_dsa.py} and
 * {@code configuration_qwen4_exp.py} in github.com/huggingface/transformers/tree/v5.18.0.
 */
record ConfigIndex(JsonFields config, String modelType, List<List<LayerKind>> kinds) {
    private static final Set<String> INDEXED =
            Set.of("indexed_attention", "deepseek_sparse_attention", "qwen_sparse_attention", "minimax_m3_sparse");
    private static final int USUAL_SCHEDULE_OFFSET = 2;

    /** Elements that each layer keeps of a token; empty without an index. */
    Optional<PerLayer> keySizes() {
        Optional<Integer> size = config.size("index_head_dim", "indexer_head_dim")
                // Of a pool of tokens one key is kept.
                .map(dim -> dim
                        * heads()
                        / config.size("index_kpool", "indexer_compress_ratio").orElse(1));
        if (size.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        IntPredicate isWanted = layer -> hasWord(layer) && hasOwnIndexer(layer);
        return Optional.of(new PerLayer(IntStream.range(0, kinds.size())
                .mapToObj(layer ->
                        kinds.get(layer).stream().anyMatch(LayerKind::attends) && isWanted.test(layer) ? size.get() : 0)
                .toList()));
    }

    private int heads() {
        return config.size("indexer_kv_heads").orElse(1);
    }

    /** Where layers are named, those have an index that are named so; if none is, all that attend to all tokens. */
    private boolean hasWord(int layer) {
        List<String> words =
                config.has("layer_types") ? config.texts("layer_types").orElse(List.of()) : List.of();
        return Collections.disjoint(words, INDEXED) || (layer < words.size() && INDEXED.contains(words.get(layer)));
    }

    /** Some layers use the choice of an earlier one. */
    private boolean hasOwnIndexer(int layer) {
        if (config.isArray("indexer_types")) {
            List<String> types = config.texts("indexer_types").orElse(List.of());
            return layer >= types.size() || types.get(layer).equals("full");
        }
        if (config.isText("index_topk_pattern")) {
            String letters = config.text("index_topk_pattern").orElse("");
            return layer >= letters.length() || letters.charAt(layer) == 'F';
        }
        int period = config.size("index_topk_freq").orElse(1);
        int offset = config.count("index_skip_topk_offset").orElse(USUAL_SCHEDULE_OFFSET);
        return Math.max(layer - offset + 1, 0) % period == 0;
    }
}
