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
    public double cacheBytes(CacheCells cells, RunOptions options) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).cacheBytes(cells, options);
        }
        return bytes;
    }

    /** What one token reads of the cache with that many in it, in bytes. */
    public double readBytes(double depthTokens, RunOptions options) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).readBytes(depthTokens, options);
        }
        return bytes;
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

    /** What the layer that needs most of it needs to compute on a quantized cache, in bytes per token of context. */
    public double scratchBytesPerToken(RunOptions options) {
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            most = Math.max(most, groups.get(i).scratchBytesPerToken(options));
        }
        return most;
    }
}
