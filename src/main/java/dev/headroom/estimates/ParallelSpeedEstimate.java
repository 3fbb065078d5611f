package dev.headroom.estimates;

import dev.headroom.estimate.ParallelSpeed;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.SpeedBasis;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How fast requests are answered that run side by side. */
@Description("How fast requests are answered that run side by side. Of several requests it is computed from first "
        + "principles; only two chips were measured, and the interval is from those.")
public record ParallelSpeedEstimate(
        @Description("Requests side by side.") int users,

        @Description("Tokens per second that they get together, to one decimal.")
        double aggregateTokPerSec,

        @Description("Tokens per second that each gets, to one decimal.")
        double perUserTokPerSec,

        @Description("Lower end of the interval that holds what they get together four times in five.") @Nullable
        Double low,

        @Description("Upper end of that interval.") @Nullable
        Double high,

        @NonNull @Description("What the figure rests on.") SpeedBasis basis) {
    static ParallelSpeedEstimate of(ParallelSpeed speed) {
        return new ParallelSpeedEstimate(
                speed.users(),
                Rounding.tenths(speed.tokPerSec()),
                Rounding.tenths(speed.perUserTokPerSec()),
                speed.low().map(Rounding::tenths).orNull(),
                speed.high().map(Rounding::tenths).orNull(),
                speed.basis());
    }
}
