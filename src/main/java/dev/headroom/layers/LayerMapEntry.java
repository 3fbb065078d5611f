package dev.headroom.layers;

import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.LayerSizes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The estimator's {@link LayerGroup} in the schema. */
@Description("Layers that keep the same between tokens. A field that is null does not apply to their kind.")
public record LayerMapEntry(
        @NonNull @Description("What they keep.") LayerKind kind,
        @Description("How many layers there are of it.") int layers,
        @Description("Key-value heads per layer.") @Nullable Integer kvHeads,

        @Description("Elements of one head's key; of latent attention all that is kept of a token.") @Nullable
        Integer keyDim,

        @Description("Elements of one head's value.") @Nullable
        Integer valueDim,

        @Description("Tokens that they look back on.") @Nullable
        Integer windowTokens,

        @Description("State of one request in all these layers, in bytes.") @Nullable
        Double stateBytes) {

    /** The groups of which all is known; none while a fact of the key-value cache is unknown. */
    public static List<LayerMapEntry> of(Optional<LayerMap> layers) {
        return layers.map(LayerMap::groups).orElse(List.of()).stream()
                .filter(group -> group.stateBytes(1).isKnown())
                .map(LayerMapEntry::of)
                .toList();
    }

    private static LayerMapEntry of(LayerGroup group) {
        LayerSizes sizes = group.sizes();
        return new LayerMapEntry(
                group.kind(),
                group.layers(),
                sizes.kvHeads().intOrNull(),
                sizes.keyDim().intOrNull(),
                sizes.valueDim().intOrNull(),
                sizes.windowTokens().intOrNull(),
                sizes.stateBytes().orNull());
    }
}
