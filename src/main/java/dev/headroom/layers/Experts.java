package dev.headroom.layers;

import dev.headroom.estimate.Amount;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** A mixture of experts. */
@Description("A mixture of experts.")
public record Experts(
        @Description("Experts per layer.") int total,

        @Description("Experts that each token passes; null where unknown.") @Nullable
        Integer used,

        @Description("Experts that every token passes beside them; null where unknown.") @Nullable
        Integer shared,

        @Description("Layers without experts; null where unknown.") @Nullable
        Integer denseLayers) {

    /** Experts used per token ÷ experts per layer. */
    public Amount share() {
        return Amount.ofNullable(used).dividedBy(total);
    }
}
