package dev.headroom.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The sliding window of a GGUF model, as llama.cpp takes it. Source of what it takes where the file does not say:
 * {@link GgufArchitectures}.
 *
 * @param layers blocks that run for each token
 */
record GgufWindow(GgufMetadata metadata, String architecture, int layers) {
    private static final String LLAMA_4 = "llama4";
    private static final String SMALL_THINKER = "smallthinker";
    private static final String EXAONE_4 = "exaone4";
    /** Llama 4 attends to chunks; converters write no window, and a window of 0 turns chunks off. */
    private static final int LLAMA_4_CHUNK_TOKENS = 8192;
    /** What any window above 0 stands for in SmallThinker. */
    private static final int SMALL_THINKER_WINDOW_TOKENS = 4096;
    /** Of EXAONE 4 the model of 32B has windows, told by its depth. */
    private static final int EXAONE_4_DEPTH_WITH_WINDOW = 64;

    /** Tokens that a layer with a window sees; 0 if no layer has one. */
    int tokens() {
        Optional<GgufArchitectures.Window> known = GgufArchitectures.window(architecture);
        boolean isRead = known.flatMap(GgufArchitectures.Window::pattern)
                .map(LayerPattern::hasWindows)
                .orElse(true);
        if (!isRead || (architecture.equals(EXAONE_4) && layers != EXAONE_4_DEPTH_WITH_WINDOW)) {
            return 0;
        }
        int tokens = metadata.count(architecture + ".attention.sliding_window")
                .orElse(known.map(GgufArchitectures.Window::tokens).orElse(0));
        if (tokens == 0) {
            return 0;
        }
        return switch (architecture) {
            case LLAMA_4 -> LLAMA_4_CHUNK_TOKENS;
            case SMALL_THINKER -> SMALL_THINKER_WINDOW_TOKENS;
            default -> tokens;
        };
    }

    /**
     * Above 0 for each layer that has a window; empty if the file has a window and does not say which layers it is for.
     */
    Optional<PerLayer> ofLayers() {
        if (tokens() == 0) {
            return Optional.of(PerLayer.same(0));
        }
        Optional<LayerPattern> usual =
                GgufArchitectures.window(architecture).flatMap(GgufArchitectures.Window::pattern);
        Optional<PerLayer> told = metadata.perLayer(architecture + ".attention.sliding_window_pattern");
        if (told.isPresent() && told.get().values().size() > 1) {
            List<Integer> repeated = told.get().values();
            return Optional.of(each(layer -> repeated.get(layer % repeated.size())));
        }
        return told.map(period -> period.at(0))
                .map(period ->
                        usual.map(pattern -> pattern.withPeriod(period)).orElseGet(() -> LayerPattern.ofPeriod(period)))
                .or(() -> usual)
                .map(pattern -> each(layer -> pattern.hasWindow(layer) ? 1 : 0));
    }

    private PerLayer each(IntFunction<Integer> window) {
        return new PerLayer(IntStream.range(0, layers).mapToObj(window).toList());
    }
}
