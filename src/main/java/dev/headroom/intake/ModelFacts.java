package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.LayerMap;
import dev.headroom.intake.LayerGroups.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param layerKinds what each of {@code layers} keeps, in Falcon-H1 two things; none if that does not follow from the
 *     file
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
        List<List<LayerKind>> layerKinds) {

    /** Twice what llama.cpp runs ({@code LLAMA_MAX_LAYERS} is 512); the deepest published models have some 130. */
    public static final int MOST_LAYERS = 1024;

    /** Its layers, grouped by what they keep; empty while a fact of the key-value cache is unknown. */
    public Optional<LayerMap> layerMap() {
        return LayerGroups.of(this).map();
    }

    /** Whether it has layers of a kind. */
    public boolean has(LayerKind kind) {
        return layerKinds.stream().anyMatch(kinds -> kinds.contains(kind));
    }

    /** Names of the facts that an estimate of this model's memory would need and that the file does not give. */
    public List<String> missing() {
        Stream<Fact> own = Stream.of(
                new Fact("layers", layers),
                new Fact("hiddenSize", hiddenSize),
                new Fact("vocabularySize", vocabularySize),
                new Fact("contextTokens", contextTokens),
                new Fact("layerKinds", layerKinds.stream().findAny()));
        Stream<Fact> ofExperts =
                experts.total().isPresent() ? Stream.of(new Fact("experts.used", experts.used())) : Stream.empty();
        return Stream.of(own, LayerGroups.of(this).facts(), ofExperts)
                .flatMap(facts -> facts)
                .filter(fact -> fact.value().isEmpty())
                .map(Fact::name)
                .distinct()
                .toList();
    }
}
