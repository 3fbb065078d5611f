package dev.headroom.model;

import dev.headroom.estimate.Cacheless;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.Recurrent;
import dev.headroom.estimate.SlidingAttention;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Layers that keep the same between tokens. */
@Description("Layers that keep the same between tokens. A field that is null does not apply to their kind.")
public record LayerMapEntry(
        @NonNull @Description("What they keep.") LayerKind kind,
        @Description("How many layers there are of it.") int layers,
        @Description("Key-value heads per layer.") Integer kvHeads,

        @Description("Elements of one head's key; of latent attention all that is kept of a token.")
        Integer keyDim,

        @Description("Elements of one head's value.") Integer valueDim,
        @Description("Tokens that they look back on.") Integer windowTokens,

        @Description("State of one request in all these layers, in bytes.")
        Double stateBytes) {

    public static LayerMapEntry of(LayerGroup group) {
        if (group instanceof FullAttention full) {
            return new LayerMapEntry(
                    LayerKind.FULL_ATTENTION,
                    full.layers(),
                    full.kvHeads(),
                    full.keyDim(),
                    full.valueDim(),
                    null,
                    null);
        }
        if (group instanceof SlidingAttention sliding) {
            return new LayerMapEntry(
                    LayerKind.SLIDING_WINDOW,
                    sliding.layers(),
                    sliding.kvHeads(),
                    sliding.keyDim(),
                    sliding.valueDim(),
                    sliding.windowTokens(),
                    null);
        }
        if (group instanceof LatentAttention latent) {
            return new LayerMapEntry(
                    LayerKind.LATENT_ATTENTION, latent.layers(), null, latent.latentDim(), null, null, null);
        }
        if (group instanceof Recurrent recurrent) {
            return new LayerMapEntry(
                    recurrent.stateSize() == 0 ? LayerKind.CONVOLUTION : LayerKind.RECURRENT,
                    recurrent.layers(),
                    null,
                    null,
                    null,
                    null,
                    recurrent.stateBytes(1));
        }
        return new LayerMapEntry(LayerKind.CACHELESS, ((Cacheless) group).layers(), null, null, null, null, null);
    }
}
