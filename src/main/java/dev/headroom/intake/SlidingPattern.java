package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which layers have a window.
 *
 * @param period the last layer of each period sees all tokens, the others have a window; 0: all have one, 1: none has
 */
record SlidingPattern(int period) {
    private static final SlidingPattern NONE = new SlidingPattern(1);
    private static final SlidingPattern ALL = new SlidingPattern(0);

    /**
     * What llama.cpp does with the window of an architecture whose file has no pattern. Source:
     * {@code load_arch_hparams} of the architectures in github.com/ggml-org/llama.cpp/tree/master/src/models;
     * {@code llama} and {@code phi3} run without a window.
     */
    private static final Map<String, SlidingPattern> OF_GGUF = Map.ofEntries(
            Map.entry("gemma2", new SlidingPattern(2)),
            Map.entry("gemma3", new SlidingPattern(6)),
            Map.entry("gemma3n", new SlidingPattern(5)),
            Map.entry("gpt-oss", new SlidingPattern(2)),
            Map.entry("cohere2", new SlidingPattern(4)),
            Map.entry("olmo2", new SlidingPattern(4)),
            Map.entry("exaone4", new SlidingPattern(4)),
            Map.entry("plamo3", new SlidingPattern(8)),
            Map.entry("llama4", new SlidingPattern(4)),
            Map.entry("llama", NONE),
            Map.entry("phi3", NONE));

    /**
     * What a model type does whose configuration has a window and no pattern. Source: the configuration classes in
     * github.com/huggingface/transformers/tree/main/src/transformers/models.
     */
    private static final Map<String, SlidingPattern> OF_MODEL_TYPE = Map.of(
            "gemma2",
            new SlidingPattern(2),
            "gemma3_text",
            new SlidingPattern(6),
            "cohere2",
            new SlidingPattern(4),
            "gpt_oss",
            new SlidingPattern(2),
            "mistral",
            ALL,
            "mixtral",
            ALL,
            "starcoder2",
            ALL,
            "phi3",
            ALL,
            "phimoe",
            ALL);

    static Optional<SlidingPattern> ofGguf(String architecture) {
        return Optional.ofNullable(OF_GGUF.get(architecture));
    }

    static Optional<SlidingPattern> ofModelType(String modelType) {
        return Optional.ofNullable(OF_MODEL_TYPE.get(modelType));
    }

    boolean hasWindow(int layer) {
        return period == 0 || layer % period < period - 1;
    }

    List<List<LayerKind>> kinds(int layers) {
        return IntStream.range(0, layers)
                .mapToObj(layer -> List.of(hasWindow(layer) ? LayerKind.SLIDING_WINDOW : LayerKind.FULL_ATTENTION))
                .toList();
    }
}
