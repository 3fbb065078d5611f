package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The layers of a model that have no key-value cache of their own, and the state that they keep instead. */
@Description(
        "The layers that have no key-value cache of their own, and the state that they keep instead. A fact that is "
                + "null is unknown "
                + "or does not apply.")
public record StateLayers(
        @Description("What they are; null where all layers have a cache or it is unknown.") @Nullable
        OtherLayers kind,

        @Description("Layers that keep a state, where they are not all layers without a cache.") @Nullable
        Integer layers,

        @Description("Taps of their convolution.") @Nullable Integer convolutionKernel,
        @Description("Width that they work in.") @Nullable Integer innerSize,

        @Description("Groups that share a state projection.") @Nullable
        Integer groups,

        @Description("Elements of state per channel.") @Nullable
        Integer stateSize) {}
