package dev.headroom.estimates;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How fast a model answers one request. */
@Description("How fast a model answers one request. A figure that is null cannot be known from the facts.")
public record SpeedEstimate(
        @Description("Tokens per second that it writes, to one decimal.")
        double tokPerSec,

        @Description("Lower end of the interval that holds the true speed four times in five.") @Nullable
        Double low,

        @Description("Upper end of that interval.") @Nullable
        Double high,

        @NonNull @Description("How it was computed.") EstimationMethod method,
        @NonNull @Description("What the figure rests on.") SpeedBasis basis,
        @Description("Measurements that it rests on.") int samples,

        @NonNull @Description("Where those were published, for measurements of this hardware.")
        List<@NonNull String> sources,

        @Description("Tokens per second that it reads a prompt of 512 tokens with, from an empty cache; prefill has "
                + "interval, basis and other prompts. Null where that is.")
        @Nullable
        Double prefillTokPerSec,

        @Ignore PromptReading reading) {
    private static final double STEPS_PER_TOKEN = 10;

    static SpeedEstimate of(Speed speed, PromptReading reading) {
        return new SpeedEstimate(
                shown(speed.tokPerSec()),
                speed.low().map(SpeedEstimate::shown).orNull(),
                speed.high().map(SpeedEstimate::shown).orNull(),
                speed.method(),
                speed.basis(),
                speed.samples(),
                speed.sources(),
                reading.read(Prompt.TYPICAL)
                        .map(prefill -> shown(prefill.tokPerSec()))
                        .orElse(null),
                reading);
    }

    private static double shown(double tokPerSec) {
        return Math.round(tokPerSec * STEPS_PER_TOKEN) / STEPS_PER_TOKEN;
    }
}
