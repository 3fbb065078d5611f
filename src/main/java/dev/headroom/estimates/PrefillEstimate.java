package dev.headroom.estimates;

import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How fast a prompt is read. */
@Description("How fast a prompt is read.")
public record PrefillEstimate(
        @Description("Tokens of the prompt per second, to one decimal.")
        double tokPerSec,

        @Description("Lower end of the interval that holds the true speed four times in five.") @Nullable
        Double low,

        @Description("Upper end of that interval.") @Nullable
        Double high,

        @NonNull @Description("What the figure rests on.") SpeedBasis basis,
        @Description("Measurements that it rests on.") int samples,

        @NonNull @Description("Where those were published, for measurements of this hardware.")
        List<@NonNull String> sources) {
    private static final double STEPS_PER_TOKEN = 10;

    static PrefillEstimate of(Speed speed) {
        return new PrefillEstimate(
                shown(speed.tokPerSec()),
                speed.low().map(PrefillEstimate::shown).orNull(),
                speed.high().map(PrefillEstimate::shown).orNull(),
                speed.basis(),
                speed.samples(),
                speed.sources());
    }

    private static double shown(double tokPerSec) {
        return Math.round(tokPerSec * STEPS_PER_TOKEN) / STEPS_PER_TOKEN;
    }
}
