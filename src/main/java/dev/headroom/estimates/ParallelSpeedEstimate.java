package dev.headroom.estimates;

import dev.headroom.estimate.ParallelSpeed;
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
    private static final double STEPS_PER_TOKEN = 10;

    static ParallelSpeedEstimate of(ParallelSpeed speed) {
        return new ParallelSpeedEstimate(
                speed.users(),
                shown(speed.tokPerSec()),
                shown(speed.perUserTokPerSec()),
                speed.low().map(ParallelSpeedEstimate::shown).orNull(),
                speed.high().map(ParallelSpeedEstimate::shown).orNull(),
                speed.basis());
    }

    private static double shown(double tokPerSec) {
        return Math.round(tokPerSec * STEPS_PER_TOKEN) / STEPS_PER_TOKEN;
    }
}
