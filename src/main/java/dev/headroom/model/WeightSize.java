package dev.headroom.model;

import dev.headroom.estimate.Rounding;
import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
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

    static WeightSize computed(OptionalDouble gb, WeightBasis basis) {
        return new WeightSize(
                gb.isPresent() ? (Double) Rounding.threeDecimals(gb.getAsDouble()) : null, null, null, 0, basis);
    }

    /** As the estimator takes it. */
    OptionalDouble known() {
        return gb == null ? OptionalDouble.empty() : OptionalDouble.of(gb);
    }
}
