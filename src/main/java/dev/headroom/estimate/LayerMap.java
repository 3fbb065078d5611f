package dev.headroom.estimate;

import java.util.List;

/**
 * The layers of a model by what they keep between tokens. A layer that keeps two things, as in Falcon-H1, is in two
 * groups.
 *
 * @param unknownLayers layers beside them without a cache, of which no more is known
 */
public record LayerMap(List<LayerGroup> groups, int unknownLayers) {
    /** No layer of which more is known. */
    static final LayerMap UNKNOWN = new LayerMap(List.of(), 0);
    /** Encoders see the tokens that are computed at once: a mask of f32. */
    private static final long MASKS_OF_ENCODERS = 2;

    public LayerMap {
        groups = List.copyOf(groups);
    }

    /** Layers whose mixer is a recurrence. */
    public int recurrentLayers() {
        int layers = 0;
        for (int i = 0; i < groups.size(); i++) { // no iterator here and below: these run a million times a second
            layers += groups.get(i).kind().recurs() ? groups.get(i).layers() : 0;
        }
        return layers;
    }

    /** The key-value cache of all layers and requests, in bytes. */
    public double cacheBytes(CacheCells cells) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).cacheBytes(cells);
        }
        return bytes;
    }

    /** What one token reads of the cache with that many in it, in bytes. */
    public double readBytes(double depthTokens, RunOptions options) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).readBytes(depthTokens, options);
        }
        return bytes * attendingForEachCache();
    }

    /**
     * Layers that attend, for each that has a cache of its own: those that share one are of the kinds of those that
     * have one, as often (Gemma 3n, Gemma 4 E).
     */
    double attendingForEachCache() {
        int cached = 0;
        int shared = 0;
        for (int i = 0; i < groups.size(); i++) {
            LayerGroup group = groups.get(i);
            cached += group.kind().attends() ? group.layers() : 0;
            shared += group instanceof Cacheless others && others.shared() ? others.layers() : 0;
        }
        return cached == 0 ? 1 : (double) (cached + shared) / cached;
    }

    /** The recurrent and convolution state of all layers and requests, in bytes; unknown while a layer's is. */
    public Amount stateBytes(int parallel) {
        if (unknownLayers > 0) {
            return Amount.UNKNOWN;
        }
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            Amount ofGroup = groups.get(i).stateBytes(parallel);
            if (!ofGroup.isKnown()) {
                return Amount.UNKNOWN;
            }
            bytes += ofGroup.value();
        }
        return Amount.of(bytes);
    }

    /**
     * Cells that masks of attention are made for: layers that keep every token share one mask, those that keep a window
     * another, and index keys have their own.
     */
    long maskCells(CacheCells cells) {
        if (isCacheless()) {
            return MASKS_OF_ENCODERS * (long) cells.computedAtOnce();
        }
        long all = 0;
        long window = 0;
        long index = 0;
        for (int i = 0; i < groups.size(); i++) {
            LayerGroup group = groups.get(i);
            if (group.kind() == LayerKind.SLIDING_WINDOW) {
                window = Math.max(window, group.maskCells(cells));
            } else {
                all = Math.max(all, group.maskCells(cells));
            }
            if (group instanceof LatentAttention latent && latent.indexDim() > 0) {
                index = group.maskCells(cells);
            }
        }
        return all + window + index;
    }

    /** Whether no layer keeps anything between tokens: the model sees a whole text at once and does not write on. */
    boolean isCacheless() {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).kind() != LayerKind.CACHELESS) {
                return false;
            }
        }
        return true;
    }

    /** Of attention that no kernel fuses the elements of a head's value; 0 where all is fused. */
    int unfusedValueDim() {
        for (int i = 0; i < groups.size(); i++) {
            LayerGroup group = groups.get(i);
            if (group instanceof FullAttention full && !FlashAttention.fuses(full.keyDim(), full.valueDim())) {
                return full.valueDim();
            }
            if (group instanceof SlidingAttention window && !FlashAttention.fuses(window.keyDim(), window.valueDim())) {
                return window.valueDim();
            }
        }
        return 0;
    }

    /** Elements of the values of all requests in the layer that has most. */
    double valueElements(CacheCells cells) {
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) instanceof FullAttention full) {
                most = Math.max(most, (double) full.kvHeads() * full.valueDim() * cells.all());
            }
        }
        return most;
    }

    /** The cache of the largest layer in f16, as far as it is quantized, in bytes. */
    double dequantizedBytes(CacheCells cells) {
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            most = Math.max(most, groups.get(i).dequantizedBytes(cells));
        }
        return most;
    }
}
