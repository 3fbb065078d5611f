package dev.headroom.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a model's file says of its shape. Empty is what it does not say and what does not follow from it; nothing is
 * guessed.
 *
 * @param architecture as the file names it: {@code lfm2moe} in GGUF, {@code Lfm2MoeForCausalLM} in a configuration
 * @param layers all blocks of the language model, 1 to {@link #MOST_LAYERS}
 * @param hiddenSize elements of a token's vector between layers
 * @param vocabularySize tokens
 * @param contextTokens longest context that the model is made for
 * @param feedForwardSize inner elements of a dense feed-forward layer
 * @param perLayerEmbedding elements that a token looks up for each layer (Gemma 3n, Gemma 4 E-models)
 * @param predictionLayers further layers that only predict tokens ahead; in GGUF they are counted in {@code layers} too
 * @param tiedEmbeddings whether the output uses the embedding's weights
 * @param weightType type of unquantized weights, such as {@code bfloat16}
 * @param layerKinds one for each of {@code layers}, or none if they do not follow from the file
 */
public record ModelFacts(
        Optional<String> name,
        Optional<String> architecture,
        Optional<Integer> layers,
        Optional<Integer> hiddenSize,
        Optional<Integer> vocabularySize,
        Optional<Integer> contextTokens,
        Optional<PerLayer> feedForwardSize,
        Optional<Integer> perLayerEmbedding,
        Optional<Integer> predictionLayers,
        Optional<Boolean> tiedEmbeddings,
        Optional<String> weightType,
        AttentionFacts attention,
        ExpertFacts experts,
        RecurrenceFacts recurrence,
        List<LayerKind> layerKinds) {

    /** Twice what llama.cpp runs ({@code LLAMA_MAX_LAYERS} is 512); the deepest published models have some 130. */
    public static final int MOST_LAYERS = 1024;

    /** Names of the facts that an estimate of this model's memory would need and that the file does not give. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        require(missing, "layers", layers);
        require(missing, "hiddenSize", hiddenSize);
        require(missing, "vocabularySize", vocabularySize);
        require(missing, "contextTokens", contextTokens);
        if (layerKinds.isEmpty()) {
            missing.add("layerKinds");
        }
        if (layerKinds.isEmpty() || has(LayerKind::attends)) {
            requireAttention(missing);
        }
        if (has(LayerKind::recurs)) {
            require(missing, "recurrence.convolutionKernel", recurrence.convolutionKernel());
            require(missing, "recurrence.innerSize", recurrence.innerSize());
            require(missing, "recurrence.stateSize", recurrence.stateSize());
        }
        if (has(LayerKind.CONVOLUTION::equals)) {
            require(missing, "recurrence.shortConvolutionCache", recurrence.shortConvolutionCache());
        }
        if (experts.total().isPresent()) {
            require(missing, "experts.used", experts.used());
        }
        return List.copyOf(missing);
    }

    private void requireAttention(List<String> missing) {
        require(missing, "attention.heads", attention.heads());
        if (has(LayerKind.LATENT_ATTENTION::equals)) {
            require(missing, "attention.latentRank", attention.latentRank());
            require(missing, "attention.rotarySize", attention.rotarySize());
        } else {
            require(missing, "attention.kvHeads", attention.kvHeads());
            require(missing, "attention.keySize", attention.keySize());
            require(missing, "attention.valueSize", attention.valueSize());
        }
        if (has(LayerKind.SLIDING_WINDOW::equals)) {
            require(missing, "attention.slidingWindowTokens", attention.slidingWindowTokens());
        }
    }

    private boolean has(Predicate<LayerKind> kind) {
        return layerKinds.stream().anyMatch(kind);
    }

    private static void require(List<String> missing, String name, Optional<?> fact) {
        if (fact.isEmpty()) {
            missing.add(name);
        }
    }
}
