package dev.headroom.layers;

import org.eclipse.microprofile.graphql.Description;

/** What the layers are that have no key-value cache of their own. */
@Description("What the layers are that have no key-value cache of their own.")
public enum OtherLayers {
    @Description("Short convolutions, as in LFM2.")
    CONVOLUTION,
    @Description("State-space models and linear attention, as in Mamba-2 and gated delta nets.")
    RECURRENT,
    @Description("They use the cache of an earlier layer, as in Gemma 3n.")
    SHARED,
    @Description("They look at an image of fixed size.")
    CROSS_ATTENTION,
    @Description("They have no attention and no state.")
    NONE
}
