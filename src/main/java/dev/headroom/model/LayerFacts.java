package dev.headroom.model;

import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layers of a model as far as its facts tell.
 *
 * @param map empty while a fact of the key-value cache is unknown
 * @param missing the facts that are unknown, as fields of a model
 */
public record LayerFacts(Optional<LayerMap> map, List<String> missing) {

    static LayerFacts of(Integer layers, Integer hiddenSize, Attention attention, StateLayers state) {
        return new Reading(layers, hiddenSize, attention, state).read();
    }

    /** One model's facts on their way into groups. */
    private static final class Reading {
        private final Integer layers;
        private final Integer hiddenSize;
        private final Attention attention;
        private final StateLayers state;
        private final List<LayerGroup> groups = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Reading(Integer layers, Integer hiddenSize, Attention attention, StateLayers state) {
            this.layers = layers;
            this.hiddenSize = hiddenSize;
            this.attention = attention;
            this.state = state;
        }

        LayerFacts read() {
            int full = known("attention.attentionLayers", attention.attentionLayers());
            int sliding = attention.slidingLayers() == null ? 0 : attention.slidingLayers();
            readAttention(full, sliding);
            int others = known("layers", layers) - full - sliding;
            boolean cacheKnown = missing.isEmpty();
            int stateful = others > 0 || state.kind() != null ? readOthers(others) : 0;
            known("hiddenSize", hiddenSize);
            return new LayerFacts(
                    cacheKnown ? Optional.of(new LayerMap(groups, stateful)) : Optional.empty(), List.copyOf(missing));
        }

        private void readAttention(int full, int sliding) {
            boolean latent = attention.kvLoraRank() != null && attention.qkRopeHeadDim() != null;
            if (latent && full > 0) {
                groups.add(new LatentAttention(full, attention.kvLoraRank() + attention.qkRopeHeadDim()));
            } else if (full > 0) {
                int heads = attention.globalKvHeads() == null
                        ? known("attention.kvHeads", attention.kvHeads())
                        : attention.globalKvHeads();
                int keyDim = attention.globalHeadDim() == null
                        ? known("attention.headDim", attention.headDim())
                        : attention.globalHeadDim();
                groups.add(new FullAttention(full, heads, keyDim, valueDim(keyDim)));
            }
            if (sliding > 0) {
                int keyDim = known("attention.headDim", attention.headDim());
                int heads = attention.slidingKvHeads() == null
                        ? known("attention.kvHeads", attention.kvHeads())
                        : attention.slidingKvHeads();
                groups.add(new SlidingAttention(
                        sliding,
                        heads,
                        keyDim,
                        valueDim(keyDim),
                        known("attention.slidingWindow", attention.slidingWindow())));
            }
        }

        private int valueDim(int keyDim) {
            return attention.valueHeadDim() == null ? keyDim : attention.valueHeadDim();
        }

        /** Adds the layers without a cache; those whose state is unknown are counted instead. */
        private int readOthers(int others) {
            if (state.kind() == null) {
                missing.add("stateLayers.kind");
                return others;
            }
            if (state.kind() != OtherLayers.CONVOLUTION && state.kind() != OtherLayers.RECURRENT) {
                groups.add(new Cacheless(others));
                return 0;
            }
            int stateful = state.layers() == null ? others : state.layers();
            int before = missing.size();
            LayerGroup group = state.kind() == OtherLayers.CONVOLUTION
                    ? Recurrent.convolution(
                            stateful,
                            known("stateLayers.convolutionKernel", state.convolutionKernel()),
                            known("hiddenSize", hiddenSize))
                    : new Recurrent(
                            stateful,
                            known("stateLayers.convolutionKernel", state.convolutionKernel()),
                            known("stateLayers.innerSize", state.innerSize()),
                            known("stateLayers.groups", state.groups()),
                            known("stateLayers.stateSize", state.stateSize()));
            if (missing.size() > before) {
                return stateful;
            }
            groups.add(group);
            if (others > stateful) {
                groups.add(new Cacheless(others - stateful));
            }
            return 0;
        }

        private int known(String field, Integer value) {
            if (value == null && !missing.contains(field)) {
                missing.add(field);
            }
            return value == null ? 0 : value;
        }
    }
}
