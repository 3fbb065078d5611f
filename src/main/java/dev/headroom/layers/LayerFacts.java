package dev.headroom.layers;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.CompressedAttention;
import dev.headroom.estimate.Convolution;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a model as far as its facts tell.
 *
 * @param map empty while a fact of the key-value cache is unknown
 * @param missing the facts that are unknown, as fields of a model
 */
public record LayerFacts(Optional<LayerMap> map, List<String> missing) {

    /** What a model's facts say of its layers. */
    public static LayerFacts of(
            @Nullable Integer layers, @Nullable Integer hiddenSize, Attention attention, StateLayers state) {
        return new Reading(layers, hiddenSize, attention, state).read();
    }

    /** The same of a model that keeps nothing between tokens, as encoders. */
    public static LayerFacts cacheless(@Nullable Integer layers, @Nullable Integer hiddenSize) {
        List<String> missing = new ArrayList<>();
        if (layers == null) {
            missing.add("layers");
        }
        if (hiddenSize == null) {
            missing.add("hiddenSize");
        }
        Optional<LayerMap> map =
                Optional.ofNullable(layers).map(count -> new LayerMap(List.of(new Cacheless(count)), 0));
        return new LayerFacts(map, List.copyOf(missing));
    }

    /** The same of layers that each token passes several times: each pass keeps a cache of its own. */
    public LayerFacts passed(int times) {
        return times == 1
                ? this
                : new LayerFacts(
                        map.map(one -> new LayerMap(
                                one.groups().stream()
                                        .map(group -> group.withLayers(group.layers() * times))
                                        .toList(),
                                one.unknownLayers() * times)),
                        missing);
    }

    /** One model's facts on their way into groups. */
    private static final class Reading {
        private final @Nullable Integer layers;
        private final @Nullable Integer hiddenSize;
        private final Attention attention;
        private final StateLayers state;
        private final List<LayerGroup> groups = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Reading(@Nullable Integer layers, @Nullable Integer hiddenSize, Attention attention, StateLayers state) {
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
            int unknown = readOthers(others);
            known("hiddenSize", hiddenSize);
            return new LayerFacts(
                    cacheKnown ? Optional.of(new LayerMap(groups, unknown)) : Optional.empty(), List.copyOf(missing));
        }

        private void readAttention(int full, int sliding) {
            if (attention.kvLoraRank() != null && attention.qkRopeHeadDim() != null && full > 0) {
                addLatent(full, attention.kvLoraRank() + attention.qkRopeHeadDim());
            } else if (full > 0) {
                int heads = attention.globalKvHeads() == null
                        ? known("attention.kvHeads", attention.kvHeads())
                        : attention.globalKvHeads();
                int keyDim = attention.globalHeadDim() == null
                        ? known("attention.headDim", attention.headDim())
                        : attention.globalHeadDim();
                groups.add(new FullAttention(full, heads, keyDim, valueDim(keyDim)));
            }
            if (attention.compressedLayers() != null || attention.heavilyCompressedLayers() != null) {
                readCompressed(sliding);
            } else if (sliding > 0 && attention.slidingKvLoraRank() != null) {
                int latentDim =
                        attention.slidingKvLoraRank() + known("attention.qkRopeHeadDim", attention.qkRopeHeadDim());
                groups.add(window(sliding, 1, latentDim, 0));
            } else if (sliding > 0) {
                int keyDim = known("attention.headDim", attention.headDim());
                int heads = attention.slidingKvHeads() == null
                        ? known("attention.kvHeads", attention.kvHeads())
                        : attention.slidingKvHeads();
                groups.add(window(sliding, heads, keyDim, valueDim(keyDim)));
            }
        }

        private SlidingAttention window(int sliding, int heads, int keyDim, int valueDim) {
            return new SlidingAttention(
                    sliding, heads, keyDim, valueDim, known("attention.slidingWindow", attention.slidingWindow()));
        }

        /**
         * Each layer keeps the vectors of a window, which are key and value at once; most keep compressed ones beside.
         */
        private void readCompressed(int sliding) {
            int dim = known("attention.headDim", attention.headDim());
            groups.add(window(sliding, 1, dim, 0));
            if (attention.compressedLayers() != null) {
                groups.add(new CompressedAttention(
                        attention.compressedLayers(),
                        dim,
                        known("attention.indexHeadDim", attention.indexHeadDim()),
                        Math.max(known("attention.compressionTokens", attention.compressionTokens()), 1)));
            }
            if (attention.heavilyCompressedLayers() != null) {
                groups.add(new CompressedAttention(
                        attention.heavilyCompressedLayers(),
                        dim,
                        0,
                        Math.max(known("attention.heavyCompressionTokens", attention.heavyCompressionTokens()), 1)));
            }
        }

        private void addLatent(int full, int latentDim) {
            int indexDim = attention.indexHeadDim() == null ? 0 : attention.indexHeadDim();
            int indexed =
                    indexDim == 0 || attention.indexLayers() == null ? full : Math.min(attention.indexLayers(), full);
            groups.add(new LatentAttention(indexed, latentDim, indexDim));
            if (full > indexed) {
                groups.add(new LatentAttention(full - indexed, latentDim, 0));
            }
        }

        private int valueDim(int keyDim) {
            return attention.valueHeadDim() == null ? keyDim : attention.valueHeadDim();
        }

        /** Adds what is not attention, beside it or in its place; layers of which nothing is known are counted. */
        private int readOthers(int others) {
            if (state.kind() == null) {
                if (others > 0) {
                    missing.add("stateLayers.kind");
                }
                return Math.max(others, 0);
            }
            int stateful = state.layers() == null ? others : state.layers();
            LayerGroup group = switch (state.kind()) {
                case CONVOLUTION -> convolution(stateful);
                case RECURRENT -> recurrence(stateful);
                case SHARED -> new Cacheless(others, true);
                case CROSS_ATTENTION, NONE -> new Cacheless(others);
            };
            groups.add(group);
            if (others > group.layers()) {
                groups.add(new Cacheless(others - group.layers()));
            }
            return 0;
        }

        private LayerGroup convolution(int count) {
            int before = missing.size();
            Convolution known = Convolution.of(
                    count,
                    known("stateLayers.convolutionKernel", state.convolutionKernel()),
                    known("hiddenSize", hiddenSize));
            return missing.size() > before ? new Convolution(count, Amount.UNKNOWN) : known;
        }

        private LayerGroup recurrence(int count) {
            int before = missing.size();
            Recurrent known = Recurrent.of(
                    count,
                    known("stateLayers.convolutionKernel", state.convolutionKernel()),
                    known("stateLayers.innerSize", state.innerSize()),
                    known("stateLayers.groups", state.groups()),
                    known("stateLayers.stateSize", state.stateSize()));
            return missing.size() > before ? new Recurrent(count, Amount.UNKNOWN) : known;
        }

        private int known(String field, @Nullable Integer value) {
            if (value == null && !missing.contains(field)) {
                missing.add(field);
            }
            return value == null ? 0 : value;
        }
    }
}
