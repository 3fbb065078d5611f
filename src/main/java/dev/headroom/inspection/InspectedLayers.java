package dev.headroom.inspection;

import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import dev.headroom.intake.AttentionFacts;
import dev.headroom.intake.LayerKind;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.RecurrenceFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layers that a model's file tells, grouped by what they keep. */
record InspectedLayers(ModelFacts facts) {

    /** Empty while a fact of the key-value cache is unknown. */
    Optional<LayerMap> map() {
        if (facts.layerKinds().isEmpty()) {
            return Optional.empty();
        }
        int layers = facts.layerKinds().size();
        int ownCache = layers - facts.attention().sharedCacheLayers().orElse(0);
        Map<LayerGroup, Integer> groups = new LinkedHashMap<>();
        int unknownStates = 0;
        for (int layer = 0; layer < layers; layer++) {
            LayerKind kind = facts.layerKinds().get(layer);
            if (attends(kind)) {
                Optional<LayerGroup> cache = layer < ownCache ? cache(kind, layer) : Optional.of(new Cacheless(1));
                if (cache.isEmpty()) {
                    return Optional.empty();
                }
                groups.merge(cache.get(), 1, Integer::sum);
            }
            if (keepsState(kind)) {
                Optional<LayerGroup> state = state(kind);
                state.ifPresent(known -> groups.merge(known, 1, Integer::sum));
                unknownStates += state.isEmpty() ? 1 : 0;
            } else if (!attends(kind)) {
                groups.merge(new Cacheless(1), 1, Integer::sum);
            }
        }
        List<LayerGroup> together = new ArrayList<>();
        groups.forEach((group, count) -> together.add(times(group, count)));
        return Optional.of(new LayerMap(together, unknownStates));
    }

    static boolean attends(LayerKind kind) {
        return kind == LayerKind.FULL_ATTENTION
                || kind == LayerKind.SLIDING_WINDOW
                || kind == LayerKind.LATENT_ATTENTION
                || kind == LayerKind.ATTENTION_AND_RECURRENT;
    }

    static boolean recurs(LayerKind kind) {
        return kind == LayerKind.RECURRENT || kind == LayerKind.ATTENTION_AND_RECURRENT;
    }

    private static boolean keepsState(LayerKind kind) {
        return recurs(kind) || kind == LayerKind.CONVOLUTION;
    }

    private Optional<LayerGroup> cache(LayerKind kind, int layer) {
        AttentionFacts attention = facts.attention();
        if (kind == LayerKind.LATENT_ATTENTION) {
            return attention
                    .latentRank()
                    .flatMap(rank -> attention
                            .rotarySize()
                            .map(rotary ->
                                    new LatentAttention(1, (int) Math.min((long) rank + rotary, Integer.MAX_VALUE))));
        }
        if (attention.kvHeads().isEmpty()
                || attention.keySize().isEmpty()
                || attention.valueSize().isEmpty()) {
            return Optional.empty();
        }
        int heads = attention.kvHeads().get().at(layer);
        int key = attention.keySize().get();
        int value = attention.valueSize().get();
        return kind != LayerKind.SLIDING_WINDOW
                ? Optional.of(new FullAttention(1, heads, key, value))
                : attention
                        .slidingWindowTokens()
                        .map(window -> new SlidingAttention(
                                1,
                                heads,
                                attention.slidingKeySize().orElse(key),
                                attention.slidingValueSize().orElse(value),
                                window));
    }

    private Optional<LayerGroup> state(LayerKind kind) {
        RecurrenceFacts recurrence = facts.recurrence();
        if (kind == LayerKind.CONVOLUTION) {
            return recurrence
                    .shortConvolutionCache()
                    .flatMap(kernel -> facts.hiddenSize().map(hidden -> Recurrent.convolution(1, kernel, hidden)));
        }
        // Only Mamba 1 has no groups, and its convolution sees the inner vector alone.
        return recurrence
                .convolutionKernel()
                .flatMap(kernel -> recurrence
                        .innerSize()
                        .flatMap(inner -> recurrence
                                .stateSize()
                                .map(state -> new Recurrent(
                                        1, kernel, inner, recurrence.groups().orElse(0), state))));
    }

    private static LayerGroup times(LayerGroup one, int layers) {
        if (one instanceof FullAttention full) {
            return new FullAttention(layers, full.kvHeads(), full.keyDim(), full.valueDim());
        }
        if (one instanceof SlidingAttention sliding) {
            return new SlidingAttention(
                    layers, sliding.kvHeads(), sliding.keyDim(), sliding.valueDim(), sliding.windowTokens());
        }
        if (one instanceof LatentAttention latent) {
            return new LatentAttention(layers, latent.latentDim());
        }
        if (one instanceof Recurrent state) {
            return new Recurrent(layers, state.kernel(), state.innerSize(), state.groups(), state.stateSize());
        }
        return new Cacheless(layers);
    }
}
