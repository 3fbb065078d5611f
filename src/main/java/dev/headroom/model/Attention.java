package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;

/** What a model's key-value cache follows from. */
@Description("What a model's key-value cache follows from. A fact that is null is unknown or does not apply.")
public record Attention(
        @Description("Layers whose cache grows with the context.")
        Integer attentionLayers,

        @Description("Query heads per layer.") Integer heads,
        @Description("Key-value heads per layer.") Integer kvHeads,

        @Description("Elements of one head, of its key where the value differs.")
        Integer headDim,

        @Description("Elements of one head's value where they differ from its key's.")
        Integer valueHeadDim,

        @Description("Tokens that sliding-window layers look back on.")
        Integer slidingWindow,

        @Description("Layers that look back on the sliding window only.")
        Integer slidingLayers,

        @Description("Key-value heads of the sliding-window layers where they differ.")
        Integer slidingKvHeads,

        @Description("Key-value heads of the full-attention layers where they differ.")
        Integer globalKvHeads,

        @Description("Elements of one head of the full-attention layers where they differ.")
        Integer globalHeadDim,

        @Description("Rank of the compressed cache of multi-head latent attention.")
        Integer kvLoraRank,

        @Description("Elements of the positional part of multi-head latent attention's cache.")
        Integer qkRopeHeadDim) {}
