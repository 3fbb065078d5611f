package dev.headroom.estimates;

import dev.headroom.estimate.Speed;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Time until the first token of an answer. */
@Description("Time until the first token of the answer to a prompt: the prompt read, and one token written.")
public record TimeToFirstToken(
        @Description("Milliseconds.") double ms,

        @Description("Lower end of the interval that holds the true time four times in five.") @Nullable
        Double lowMs,

        @Description("Upper end of that interval.") @Nullable
        Double highMs) {
    private static final double MS_PER_SECOND = 1000;

    /** @param tokPerSec tokens that it writes per second */
    static TimeToFirstToken of(Speed prefill, int promptTokens, double tokPerSec) {
        return new TimeToFirstToken(
                ms(prefill.tokPerSec(), promptTokens, tokPerSec),
                prefill.high().map(high -> ms(high, promptTokens, tokPerSec)).orNull(),
                prefill.low().map(low -> ms(low, promptTokens, tokPerSec)).orNull());
    }

    private static double ms(double promptTokPerSec, int promptTokens, double tokPerSec) {
        return Math.round(MS_PER_SECOND * (promptTokens / promptTokPerSec + 1 / tokPerSec));
    }
}
