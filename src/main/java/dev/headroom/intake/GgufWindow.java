package dev.headroom.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The sliding window of a GGUF model, as llama.cpp takes it. Source of what it takes where the file does not say:
 * {@code load_arch_hparams} of the architectures in github.com/ggml-org/llama.cpp/tree/master/src/models.
 *
 * @param layers blocks that run for each token
 */
record GgufWindow(GgufMetadata metadata, String architecture, int layers) {
    private static final String LLAMA_4 = "llama4";
    private static final String EXAONE_4 = "exaone4";
    /** Llama 4 attends to chunks; converters write no window, and a window of 0 turns chunks off. */
    private static final int LLAMA_4_CHUNK_TOKENS = 8192;

    private static final Map<String, Integer> TOKENS =
            Map.of("gemma2", 4096, EXAONE_4, 4096, LLAMA_4, LLAMA_4_CHUNK_TOKENS);
    /** Of EXAONE 4 the model of 32B has windows, told by its depth. */
    private static final int EXAONE_4_DEPTH_WITH_WINDOW = 64;

    /** Tokens that a layer with a window sees; 0 if no layer has one. */
    int tokens() {
        if (architecture.equals(EXAONE_4) && layers != EXAONE_4_DEPTH_WITH_WINDOW) {
            return 0;
        }
        Optional<Integer> told = metadata.count(architecture + ".attention.sliding_window");
        if (architecture.equals(LLAMA_4) && told.filter(tokens -> tokens > 0).isPresent()) {
            return LLAMA_4_CHUNK_TOKENS;
        }
        return told.orElse(TOKENS.getOrDefault(architecture, 0));
    }

    /**
     * Above 0 for each layer that has a window; empty if the file has a window and does not say which layers it is for.
     */
    Optional<PerLayer> ofLayers() {
        if (tokens() == 0) {
            return Optional.of(PerLayer.same(0));
        }
        Optional<PerLayer> told = metadata.perLayer(architecture + ".attention.sliding_window_pattern");
        if (told.isPresent() && told.get().values().size() > 1) {
            List<Integer> repeated = told.get().values();
            return Optional.of(each(layer -> repeated.get(layer % repeated.size())));
        }
        return told.map(period -> new SlidingPattern(period.at(0)))
                .or(() -> SlidingPattern.ofGguf(architecture))
                .map(pattern -> each(layer -> pattern.hasWindow(layer) ? 1 : 0));
    }

    private PerLayer each(IntFunction<Integer> window) {
        return new PerLayer(IntStream.range(0, layers).mapToObj(window).toList());
    }
}
