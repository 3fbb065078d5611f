package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Rounding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Size of the weights of a model at a quantization, as method DETAILED takes it. */
@Description("Size of the weights of a model at a quantization, as method DETAILED takes it.")
public record WeightSize(
        @Description(
                "Size in 10^9 bytes: the median of the published files where there are some. Null while nothing tells.")
        @Nullable
        Double gb,

        @Description("Smallest published size.") @Nullable Double lowGb,
        @Description("Largest published size.") @Nullable Double highGb,
        @Description("Published files that it rests on.") int files,
        @NonNull @Description("What it rests on.") WeightBasis basis) {

    static WeightSize published(double[] sortedGb, double medianGb) {
        return new WeightSize(
                medianGb, sortedGb[0], sortedGb[sortedGb.length - 1], sortedGb.length, WeightBasis.PUBLISHED);
    }

    static WeightSize computed(Amount gb, WeightBasis basis) {
        return new WeightSize(gb.map(Rounding::threeDecimals).orNull(), null, null, 0, basis);
    }

    /** As the estimator takes it. */
    public Amount known() {
        return Amount.ofNullable(gb);
    }

    /** What the size of weights rests on. */
    @Enum("WeightBasis")
    @Description("What the size of weights rests on.")
    public enum WeightBasis {
        @Description("Published files of the model at the quantization.")
        PUBLISHED,
        @Description(
                "Bits per weight of the quantization, fitted over the published files of all models, and led along the "
                        + "published files of this model.")
        FITTED,
        @Description(
                "Bits per weight that the format's documentation gives, led along the published files of this model.")
        FORMAT,
        @Description("Nothing tells the size.")
        UNKNOWN
    }
}
