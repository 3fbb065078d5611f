package dev.headroom.estimate;

import java.util.List;

/**
 * The layers of a model by what they keep between tokens.
 *
 * @param unknownStateLayers layers beside them that keep a state of unknown size
 */
public record LayerMap(List<LayerGroup> groups, int unknownStateLayers) {
    public LayerMap {
        groups = List.copyOf(groups);
    }

    /** The key-value cache of all layers and slots, in bytes. */
    public double cacheBytes(CacheCells slots, RunOptions setup) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) { // no iterator: this runs a million times a second
            LayerGroup group = groups.get(i);
            bytes += group.bytesPerCell(setup) * group.cells(slots, setup);
        }
        return bytes;
    }

    /** What one token reads of the cache with that many in it, in bytes. */
    public double readBytes(double depthTokens, RunOptions setup) {
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).bytesPerCell(setup) * groups.get(i).cellsRead(depthTokens);
        }
        return bytes;
    }

    /** The recurrent and convolution state of all layers and slots, in bytes; NaN while a layer's is unknown. */
    public double stateBytes(int parallel) {
        if (unknownStateLayers > 0) {
            return Double.NaN;
        }
        double bytes = 0;
        for (int i = 0; i < groups.size(); i++) {
            bytes += groups.get(i).stateBytes(parallel);
        }
        return bytes;
    }

    /** What the layer that needs most of it needs to compute on a quantized cache, in bytes per token of context. */
    public double scratchBytesPerToken(RunOptions setup) {
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            most = Math.max(most, groups.get(i).scratchBytesPerToken(setup));
        }
        return most;
    }
}
