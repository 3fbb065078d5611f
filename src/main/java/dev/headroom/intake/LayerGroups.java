package dev.headroom.intake;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.Convolution;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The layers that a model's file tells, grouped by what they keep. */
record LayerGroups(ModelFacts model, AttentionFacts attention, RecurrenceFacts recurrence) {
    static LayerGroups of(ModelFacts model) {
        return new LayerGroups(model, model.attention(), model.recurrence());
    }

    /** Empty while a fact of the key-value cache is unknown. */
    Optional<LayerMap> map() {
        List<List<LayerKind>> kinds = model.layerKinds();
        int ownCache = kinds.size() - attention.sharedCacheLayers().orElse(0);
        Map<LayerGroup, Integer> counts = new LinkedHashMap<>();
        for (int layer = 0; layer < kinds.size(); layer++) {
            for (LayerKind kind : kinds.get(layer)) {
                boolean usesAnEarlierCache = kind.attends() && layer >= ownCache;
                Optional<? extends LayerGroup> one =
                        usesAnEarlierCache ? Optional.of(new Cacheless(1, true)) : one(kind, layer);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                counts.merge(one.get(), 1, Integer::sum);
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LayerMap(
                        counts.entrySet().stream()
                                .map(group -> group.getKey().withLayers(group.getValue()))
                                .toList(),
                        0));
    }

    /** One layer; empty while a fact of its cache is unknown. */
    private Optional<? extends LayerGroup> one(LayerKind kind, int layer) {
        return switch (kind) {
            // What an index beside whole keys and values takes has no home in the estimator yet.
            case FULL_ATTENTION -> attention.indexKeySize(layer) > 0 ? Optional.empty() : keysAndValues(layer);
            case SLIDING_WINDOW ->
                keysAndValues(layer)
                        .flatMap(full -> attention
                                .slidingWindowTokens()
                                .map(window -> new SlidingAttention(
                                        1,
                                        full.kvHeads(),
                                        attention.slidingKeySize().orElse(full.keyDim()),
                                        attention.slidingValueSize().orElse(full.valueDim()),
                                        window)));
            case LATENT_ATTENTION ->
                attention
                        .latentRank()
                        .flatMap(rank -> attention
                                .rotarySize()
                                .map(rotary -> new LatentAttention(
                                        1,
                                        (int) Math.min((long) rank + rotary, Integer.MAX_VALUE),
                                        attention.indexKeySize(layer))));
            // Files tell no kind of layer that compresses.
            case COMPRESSED_ATTENTION -> Optional.empty();
            case RECURRENT ->
                Optional.of(recurrence.layer(model.hiddenSize()).orElse(new Recurrent(1, Amount.UNKNOWN)));
            case CONVOLUTION -> Optional.of(inputs().orElse(new Convolution(1, Amount.UNKNOWN)));
            case CACHELESS -> Optional.of(new Cacheless(1));
        };
    }

    private Optional<FullAttention> keysAndValues(int layer) {
        return attention
                .kvHeads()
                .flatMap(heads -> attention
                        .keySize()
                        .flatMap(key ->
                                attention.valueSize().map(value -> new FullAttention(1, heads.at(layer), key, value))));
    }

    private Optional<Convolution> inputs() {
        return recurrence
                .shortConvolutionCache()
                .flatMap(kernel -> model.hiddenSize().map(hidden -> Convolution.of(1, kernel, hidden)));
    }

    /** The facts that its layers follow from, known or not; of layers of unknown kinds those of full attention. */
    Stream<Fact> facts() {
        Stream<LayerKind> kinds = model.layerKinds().isEmpty()
                ? Stream.of(LayerKind.FULL_ATTENTION)
                : model.layerKinds().stream().flatMap(List::stream);
        return kinds.distinct().sorted().flatMap(this::facts).distinct();
    }

    private Stream<Fact> facts(LayerKind kind) {
        var heads = new Fact("attention.heads", attention.heads());
        var kvHeads = new Fact("attention.kvHeads", attention.kvHeads());
        var keySize = new Fact("attention.keySize", attention.keySize());
        var valueSize = new Fact("attention.valueSize", attention.valueSize());
        return switch (kind) {
            case FULL_ATTENTION ->
                Stream.concat(
                        Stream.of(heads, kvHeads, keySize, valueSize),
                        attention.hasIndex()
                                ? Stream.of(new Fact("attention.indexKeys", Optional.empty()))
                                : Stream.empty());
            case SLIDING_WINDOW ->
                Stream.of(
                        heads,
                        kvHeads,
                        keySize,
                        valueSize,
                        new Fact("attention.slidingWindowTokens", attention.slidingWindowTokens()));
            case LATENT_ATTENTION ->
                Stream.of(
                        heads,
                        new Fact("attention.latentRank", attention.latentRank()),
                        new Fact("attention.rotarySize", attention.rotarySize()));
            case COMPRESSED_ATTENTION -> Stream.of(new Fact("attention.compression", Optional.empty()));
            case RECURRENT -> recurrence.facts(model.hiddenSize());
            case CONVOLUTION ->
                Stream.of(new Fact("recurrence.shortConvolutionCache", recurrence.shortConvolutionCache()));
            case CACHELESS -> Stream.empty();
        };
    }

    /** A fact by its name. */
    record Fact(String name, Optional<?> value) {}
}
