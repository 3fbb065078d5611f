package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The index of sparse attention in a GGUF model. Source: {@code llama_model::create_memory} and
 * {@code load_arch_hparams} of the architectures in github.com/ggml-org/llama.cpp/tree/de3ff815/src.
 */
record GgufIndex(GgufMetadata metadata, String architecture) {
    private static final String GLM = "glm-dsa";
    /** From this context length on a GLM without a list of indexers has those of GLM-5.2. */
    private static final int GLM_5_2_CONTEXT_TOKENS = 1 << 20;

    private static final int GLM_5_2_PERIOD = 4;
    private static final int GLM_5_2_OFFSET = 2;

    /**
     * Elements of its index key that each layer keeps of a token; empty without an index.
     *
     * @param running layers that run for each token
     * @param kinds of all layers, none if they are unknown
     */
    Optional<PerLayer> keySizes(int running, List<List<LayerKind>> kinds) {
        Optional<Integer> size = metadata.count(key("attention.indexer.key_length"))
                .filter(elements -> elements > 0)
                .filter(elements ->
                        metadata.count(key("attention.indexer.top_k")).orElse(1) > 0);
        if (size.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        IntPredicate hasOwn = hasOwnIndexer();
        return Optional.of(new PerLayer(IntStream.range(0, kinds.size())
                .mapToObj(layer ->
                        layer < running && kinds.get(layer).stream().anyMatch(LayerKind::attends) && hasOwn.test(layer)
                                ? size.get()
                                : 0)
                .toList()));
    }

    /** Some layers use the choice of an earlier one. */
    private IntPredicate hasOwnIndexer() {
        Optional<PerLayer> types = metadata.perLayer(key("attention.indexer.types"));
        if (types.isPresent()) {
            return layer -> types.get().values().size() == 1
                    || (layer < types.get().values().size() && types.get().at(layer) > 0);
        }
        boolean isGlm52 = architecture.equals(GLM)
                && metadata.count(key("context_length")).orElse(0) >= GLM_5_2_CONTEXT_TOKENS;
        return layer -> !isGlm52 || layer < GLM_5_2_OFFSET || (layer - GLM_5_2_OFFSET) % GLM_5_2_PERIOD == 0;
    }

    private String key(String name) {
        return architecture + "." + name;
    }
}
