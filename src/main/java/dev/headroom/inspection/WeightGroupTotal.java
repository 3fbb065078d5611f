package dev.headroom.inspection;

import dev.headroom.estimate.Rounding;
import dev.headroom.intake.TensorGroupTotal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Tensors that are for the same, together. */
@Description("Tensors that are for the same, together.")
public record WeightGroupTotal(
        @NonNull @Description("What they are for.") WeightGroup group,
        @Description("How many there are.") int tensors,
        @Description("Their elements.") long parameters,
        @Description("Their bytes.") long bytes,

        @Description("Bits per parameter, block scales included; null without parameters.") @Nullable
        Double bitsPerWeight) {

    static WeightGroupTotal of(TensorGroupTotal total) {
        return new WeightGroupTotal(
                WeightGroup.of(total.group()),
                total.tensors(),
                total.parameters(),
                total.bytes(),
                total.bitsPerWeight().map(Rounding::threeDecimals).orNull());
    }
}
