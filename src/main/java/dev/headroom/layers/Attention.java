package dev.headroom.layers;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What a model's key-value cache follows from. */
@Description("What a model's key-value cache follows from. A fact that is null is unknown or does not apply.")
public record Attention(
        @Description("Layers whose cache grows with the context.") @Nullable
        Integer attentionLayers,

        @Description("Query heads per layer.") @Nullable Integer heads,
        @Description("Key-value heads per layer.") @Nullable Integer kvHeads,

        @Description("Elements of one head, of its key where the value differs.") @Nullable
        Integer headDim,

        @Description("Elements of one head's value where they differ from its key's.") @Nullable
        Integer valueHeadDim,

        @Description("Tokens that sliding-window layers look back on.") @Nullable
        Integer slidingWindow,

        @Description("Layers that look back on the sliding window only.") @Nullable
        Integer slidingLayers,

        @Description("Key-value heads of the sliding-window layers where they differ.") @Nullable
        Integer slidingKvHeads,

        @Description("Key-value heads of the full-attention layers where they differ.") @Nullable
        Integer globalKvHeads,

        @Description("Elements of one head of the full-attention layers where they differ.") @Nullable
        Integer globalHeadDim,

        @Description("Rank of the compressed cache of multi-head latent attention.") @Nullable
        Integer kvLoraRank,

        @Description("Elements of the positional part of multi-head latent attention's cache; 0 where it has none.")
        @Nullable
        Integer qkRopeHeadDim,

        @Description("Rank of the compressed cache of the sliding-window layers, where they have one.") @Nullable
        Integer slidingKvLoraRank,

        @Description("Layers that keep one vector for compressionTokens tokens, with an index key, beside a window.")
        @Nullable
        Integer compressedLayers,

        @Description("Tokens that these keep a vector for.") @Nullable
        Integer compressionTokens,

        @Description(
                "Layers that keep one vector for heavyCompressionTokens tokens, without an index key, beside a window.")
        @Nullable
        Integer heavilyCompressedLayers,

        @Description("Tokens that these keep a vector for.") @Nullable
        Integer heavyCompressionTokens,

        @Description("Elements of the index key that sparse attention keeps of each token beside it.") @Nullable
        Integer indexHeadDim,

        @Description(
                "Layers that keep an index key, where they are not all; the others use the choice of one that does.")
        @Nullable
        Integer indexLayers) {}
